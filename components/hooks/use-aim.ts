import { useEffect, useRef } from 'preact/hooks';
import { useRoute } from './use-route.ts';

/** Id of the record that the address of the page names, to be brought into sight; null for none. */
export function useAimedAt(): string | null {
  const [, , aimedAt] = useRoute();
  return aimedAt || null;
}

/** For the element that shows a record: it takes the focus when the address names the record. */
export function useAim<E extends HTMLElement>(id: string) {
  const ref = useRef<E>(null);
  const isAimedAt = useAimedAt() === id;
  useEffect(() => {
    if (isAimedAt) ref.current?.focus();
  }, [isAimedAt]);
  return { ref, tabIndex: isAimedAt ? -1 : undefined };
}
