import { useEffect } from 'preact/hooks';

/** Ctrl+K, or Command+K on a Mac. Not a letter or sign alone: those are for typing and for speech input. */
export function useSearchKey(onSearch: () => void): void {
  useEffect(() => {
    const follow = (event: KeyboardEvent) => {
      const isOther = event.altKey || event.shiftKey || event.ctrlKey === event.metaKey;
      if (event.key.toLowerCase() !== 'k' || isOther) return;
      // What is being typed in a dialog belongs to the one in front.
      if (document.querySelector('dialog[open]')) return;
      event.preventDefault();
      onSearch();
    };
    window.addEventListener('keydown', follow);
    return () => window.removeEventListener('keydown', follow);
  });
}
