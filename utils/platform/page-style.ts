/**
 * Adds rules to the page's styles and answers with what takes them away. A sheet made this way is
 * allowed by a policy that forbids style elements.
 */
export function addPageStyle(rules: string): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  };
}
