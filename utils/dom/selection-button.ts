/** Room between the selection and the button, in CSS pixels. */
const GAP = 8;
/*
 * Set through the style objects: a style element would be refused by a strict page's own policy.
 * The ring of the keyboard focus is the browser's own.
 */
const HOST_STYLE = 'all: initial; position: fixed; z-index: 2147483647';
const BUTTON_STYLE = `
  min-height: 32px; padding: 4px 12px; border: 2px solid #0a5a63; border-radius: 4px;
  background: #fff; color: #0a5a63; font: 600 15px/1.2 system-ui, sans-serif; cursor: pointer;
`;

export interface SelectionButton {
  hide(): void;
}

/**
 * Puts one small button near a selection, below it or, where there is no room, above. It lives in a
 * shadow root under one unnamed element, which is gone when it hides. Only a person's own click counts.
 */
export function showSelectionButton(
  document: Document,
  near: DOMRect,
  label: string,
  onPress: () => void,
  mode: ShadowRootMode = 'closed',
): SelectionButton {
  const host = document.createElement('div');
  host.style.cssText = HOST_STYLE;
  const root = host.attachShadow({ mode });
  const button = document.createElement('button');
  button.type = 'button';
  button.style.cssText = BUTTON_STYLE;
  button.textContent = label;
  root.append(button);
  // A press must not take the selection away before it is read.
  button.addEventListener('pointerdown', (event) => event.preventDefault());
  button.addEventListener('click', (event) => event.isTrusted && onPress());
  document.body.append(host);
  place(host, button, near);
  return { hide: () => host.remove() };
}

function place(host: HTMLElement, button: HTMLElement, near: DOMRect): void {
  const { innerWidth, innerHeight } = window;
  const { width, height } = button.getBoundingClientRect();
  const below = near.bottom + GAP;
  const top = below + height <= innerHeight ? below : near.top - GAP - height;
  const left = Math.min(near.right - width / 2, innerWidth - width - GAP);
  host.style.setProperty('top', `${Math.max(GAP, top)}px`);
  host.style.setProperty('left', `${Math.max(GAP, left)}px`);
}
