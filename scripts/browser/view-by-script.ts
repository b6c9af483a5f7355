import { findInPage } from './find-in-page.ts';
import { selectInPage } from './select-in-page.ts';
import type { Name, Role } from './view.ts';

/** Runs the body of an async function in one document, where `find(role, pattern)` finds elements. */
export type RunInDocument = <T>(body: string, ...args: unknown[]) => Promise<T>;

export const FINDER = `${String(findInPage)}
  const find = (role, name) => findInPage(document, role, name);
  const findSoon = async (role, name, place = 0) => {
    for (let waitedMs = 0; waitedMs < 10000; waitedMs += 50) {
      const found = find(role, name)[place];
      if (found) return found;
      await new Promise((done) => setTimeout(done, 50));
    }
    throw new Error('No ' + role + ' ' + name + ' after ten seconds.');
  };
  const type = (field, value) => {
    const own = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value');
    field.focus();
    own.set.call(field, value);
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  };
`;

/** What a view does by script alone, the same in a tab and in the sidebar. */
export function viewByScript(run: RunInDocument) {
  const act = <T>(body: string, ...args: unknown[]) => run<T>(FINDER + body, ...args);
  return {
    url: () => act<string>('return document.location.href;'),
    see: (role: Role, name: Name) => act<void>('await findSoon(...args);', role, toPattern(name)),
    names: (role: Role) =>
      act<string[]>(
        'return find(args[0], "").map((one) => one.getAttribute("aria-label") || (one.labels?.[0] ?? one).textContent.replace(/\\s+/g, " ").trim());',
        role,
      ),
    click: (role: Role, name: Name, place = 0) =>
      act<void>('(await findSoon(...args)).click();', role, toPattern(name), place),
    fill: (label: Name, value: string) =>
      act<void>('type(await findSoon("field", args[0]), args[1]);', toPattern(label), value),
    choose: (label: Name, option: string) =>
      act<void>(
        'const list = await findSoon("field", args[0]); type(list, [...list.options].find((one) => one.text === args[1]).value);',
        toPattern(label),
        option,
      ),
    options: (label: Name) =>
      act<string[]>(
        'return [...(await findSoon("field", args[0])).options].map((one) => one.text);',
        toPattern(label),
      ),
    evaluate: <T>(body: string) => act<T>(body),
    text: () => act<string>('return document.body.innerText;'),
    selectText: (passage: string) =>
      act<void>(`(${String(selectInPage)})(document, args[0]);`, passage),
    setTextPercent: (percent: number) =>
      act<void>('document.documentElement.style.fontSize = args[0] + "%";', percent),
  };
}

/** The regular expression that a name stands for. */
export function toPattern(name: Name): string {
  return typeof name === 'string'
    ? `^${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`
    : name.source;
}
