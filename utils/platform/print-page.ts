/**
 * Opens the print dialogue. The page is called `name` only while it is open, since browsers offer
 * the title as a file name; at all other times it says nothing about the visit.
 */
export function printPage(name: string): void {
  const title = document.title;
  window.addEventListener('afterprint', () => (document.title = title), { once: true });
  document.title = name;
  window.print();
}
