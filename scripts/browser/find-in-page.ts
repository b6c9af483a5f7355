/**
 * Elements of a role whose accessible name matches, visible ones only. Handed to Firefox as source
 * text, so it may use nothing outside itself. `name` is a regular expression.
 */
export function findInPage(root: Document, role: string, name: string): HTMLElement[] {
  const selectors: Record<string, string> = {
    button: 'button, [role=button], input[type=submit], summary',
    link: 'a[href]',
    checkbox: 'input[type=checkbox], [role=checkbox]',
    radio: 'input[type=radio], [role=radio]',
    heading: 'h1, h2, h3, h4, h5, h6',
    dialog: 'dialog, [role=dialog], [role=alertdialog]',
    status: 'output, [role=status]',
    alert: '[role=alert]',
    listitem: 'li',
    region: 'section, [role=region]',
    field: 'input, textarea, select',
  };
  const tidy = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
  const nameOf = (element: HTMLElement): string => {
    const pointed = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
    const labels = [...((element as HTMLInputElement).labels ?? [])];
    return (
      tidy(pointed.map((id) => root.getElementById(id)?.textContent).join(' ')) ||
      tidy(element.getAttribute('aria-label')) ||
      tidy(labels.map((label) => label.textContent).join(' ')) ||
      (element.matches('input, select, textarea') ? '' : tidy(element.textContent))
    );
  };
  const all = [...root.querySelectorAll<HTMLElement>(selectors[role] ?? `[role=${role}]`)];
  return all.filter(
    (element) =>
      element.checkVisibility({ visibilityProperty: true }) &&
      !element.closest('[aria-hidden=true]') &&
      new RegExp(name).test(nameOf(element)),
  );
}
