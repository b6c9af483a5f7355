import { type SelectionButton, showSelectionButton } from './selection-button.ts';

/** A selection is settled when it has not changed for this long. */
const SETTLED_MS = 250;

/** Where the selection's end is on screen; null while nothing is selected, or inside a field. */
function selectionBox(document: Document): DOMRect | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  if (selection.toString().trim() === '') return null;
  const boxes = selection.getRangeAt(0).getClientRects();
  return boxes[boxes.length - 1] ?? null;
}

/** Shows the button while text is selected. Gives back a function that ends it and leaves nothing behind. */
export function watchSelection(window: Window, label: string, onPress: () => void): () => void {
  const { document } = window;
  const end = new AbortController();
  let button: SelectionButton | null = null;
  let timer = 0;
  const hide = () => {
    button?.hide();
    button = null;
  };
  const show = () => {
    hide();
    const box = selectionBox(document);
    if (!box) return;
    const press = () => {
      hide();
      onPress();
    };
    button = showSelectionButton(document, box, label, press);
  };
  const settle = () => {
    window.clearTimeout(timer);
    if (document.getSelection()?.isCollapsed) return hide();
    timer = window.setTimeout(show, SETTLED_MS);
  };
  const { signal } = end;
  document.addEventListener('selectionchange', settle, { signal });
  window.addEventListener('scroll', hide, { signal, passive: true, capture: true });
  window.addEventListener('keydown', (event) => event.key === 'Escape' && hide(), { signal });
  return () => {
    window.clearTimeout(timer);
    end.abort();
    hide();
  };
}
