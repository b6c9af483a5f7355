import { useEffect } from 'preact/hooks';
import type { Person } from '../../utils/model/people.ts';

/**
 * Alt+P brings the next person to the front. With Alt, because a letter alone would be typed; the
 * place of the key counts, because Alt makes another letter of it on a Mac.
 */
export function usePersonKey(
  people: readonly Person[],
  front: Person,
  onNext: (person: Person) => void,
): void {
  useEffect(() => {
    const follow = (event: KeyboardEvent) => {
      const isOther = event.ctrlKey || event.metaKey || event.shiftKey;
      if (event.code !== 'KeyP' || !event.altKey || isOther) return;
      // What is being typed in a dialog belongs to the one in front.
      if (document.querySelector('dialog[open]')) return;
      event.preventDefault();
      const at = people.findIndex(({ id }) => id === front.id);
      const next = people[(at + 1) % people.length];
      if (next && next.id !== front.id) onNext(next);
    };
    window.addEventListener('keydown', follow);
    return () => window.removeEventListener('keydown', follow);
  });
}
