/** A page this short is taken to be a login form, not an article. In UTF-16 units. */
const LITTLE_TEXT = 1_500;

/** True for a page that mostly asks for a password. Forums that show a log-in box to guests are not. */
export function isPasswordPage(document: Document, textLength: number): boolean {
  if (textLength > LITTLE_TEXT) return false;
  const fields = document.querySelectorAll('input[type="password" i]');
  return [...fields].some((field) => field.checkVisibility());
}
