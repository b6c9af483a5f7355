const FOCUSABLE = 'button:not(:disabled), a[href], input:not(:disabled), select, textarea';

/** Where the focus was: each element around it with its place among its siblings, innermost first. */
type Way = { parent: Element; at: number }[];

function wayTo(element: Element, root: Element): Way {
  const way: Way = [];
  for (let child = element; child !== root && child.parentElement; child = child.parentElement)
    way.push({ parent: child.parentElement, at: [...child.parentElement.children].indexOf(child) });
  return way;
}

/** What has taken the place of something that is gone: the next thing of its list, else the nearest heading. */
function successor(way: Way): HTMLElement | null {
  const { parent, at } = way.find((step) => step.parent.isConnected) ?? {};
  if (!parent || at === undefined) return null;
  const isList = parent instanceof HTMLUListElement || parent instanceof HTMLOListElement;
  const next = isList && (parent.children[at] ?? parent.lastElementChild);
  if (next) return next.querySelector<HTMLElement>(FOCUSABLE);
  for (let around: Element | null = parent; around; around = around.parentElement) {
    const heading = around.querySelector<HTMLElement>('h1, h2, h3');
    if (heading) return heading;
  }
  return null;
}

/**
 * Keeps the keyboard's place: when what has the focus is taken off the page, the focus goes to what
 * follows it, instead of to the top. Gives a function that ends it.
 */
export function keepFocus(root: HTMLElement): () => void {
  let last: { element: Element; way: Way } | null = null;
  const remember = ({ target }: Event) => {
    // A short message comes and goes; the place before it counts.
    if (target instanceof Element && !target.closest('[role="status"]'))
      last = { element: target, way: wayTo(target, root) };
  };
  const mend = () => {
    const { activeElement, body } = root.ownerDocument;
    if (!last || (activeElement && activeElement !== body)) return;
    const { element, way } = last;
    if (element.isConnected && !(element instanceof HTMLElement)) return;
    const next = element.isConnected ? (element as HTMLElement) : successor(way);
    if (next && !next.matches(FOCUSABLE)) next.tabIndex = -1;
    next?.focus();
  };
  const observer = new MutationObserver((changes) => {
    if (changes.some(({ removedNodes }) => removedNodes.length > 0)) mend();
  });
  root.addEventListener('focusin', remember);
  observer.observe(root, { childList: true, subtree: true });
  return () => {
    root.removeEventListener('focusin', remember);
    observer.disconnect();
  };
}
