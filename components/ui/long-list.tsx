import type { ComponentChild } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useIsPrinting } from './use-is-printing.ts';

/** Lists up to this long are plain. */
const MOST_PLAIN = 100;
const IN_CHUNK = 20;
/** How far outside the window rows are ready, CSS pixels. */
const NEAR = '1000px 0px';

interface Props<T> {
  items: readonly T[];
  /** Class of the list. */
  look: string;
  /** Class of a row. */
  rowLook?: string;
  /** Expected height of a row, CSS pixels; what was once shown is known better. */
  rowHeight: number;
  /** Id of the row that must be there wherever it stands; null for none. */
  aimedAt?: string | null;
  row: (item: T) => ComponentChild;
}

/**
 * A list of any length. Of a long one only the rows near the window are in the document, in chunks
 * that keep their height when they leave; printing brings all of them. Each row says its place in the
 * whole list. The browser's own "find in page" finds only what is near.
 */
export function LongList<T extends { id: string }>(props: Props<T>) {
  const { items, look, rowLook, row } = props;
  if (items.length > MOST_PLAIN) return <ChunkedList {...props} />;
  return (
    <ul class={look}>
      {items.map((item) => (
        <li key={item.id} class={rowLook}>
          {row(item)}
        </li>
      ))}
    </ul>
  );
}

function ChunkedList<T extends { id: string }>(props: Props<T>) {
  const { items, look, rowLook, rowHeight, aimedAt, row } = props;
  const isPrinting = useIsPrinting();
  const count = Math.ceil(items.length / IN_CHUNK);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a list element may hold no chunks
    <div class={look} role="list">
      {Array.from({ length: count }, (_, at) => {
        const own = items.slice(at * IN_CHUNK, (at + 1) * IN_CHUNK);
        const isWanted = at === 0 || isPrinting || own.some(({ id }) => id === aimedAt);
        return (
          <Chunk key={at} look={look} height={own.length * rowHeight} isWanted={isWanted}>
            {() =>
              own.map((item, i) => (
                // biome-ignore lint/a11y/useSemanticElements: as the list
                <div
                  key={item.id}
                  class={rowLook}
                  role="listitem"
                  aria-setsize={items.length}
                  aria-posinset={at * IN_CHUNK + i + 1}
                >
                  {row(item)}
                </div>
              ))
            }
          </Chunk>
        );
      })}
    </div>
  );
}

interface ChunkProps {
  look: string;
  height: number;
  isWanted: boolean;
  children: () => ComponentChild;
}

function Chunk({ look, height, isWanted, children }: ChunkProps) {
  const ref = useRef<HTMLDivElement>(null);
  const lastHeight = useRef(height);
  const [isNear, setNear] = useState(isWanted);
  useEffect(() => {
    const chunk = ref.current;
    if (!chunk) return;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (!entry) return;
        // Where the keyboard is, or an open dialog, nothing goes away.
        if (!entry.isIntersecting && chunk.contains(document.activeElement)) return;
        if (!entry.isIntersecting) lastHeight.current = entry.boundingClientRect.height;
        setNear(entry.isIntersecting);
      },
      { rootMargin: NEAR },
    );
    observer.observe(chunk);
    return () => observer.disconnect();
  }, []);
  const isShown = isNear || isWanted;
  return (
    <div
      class={look}
      ref={ref}
      role="presentation"
      style={isShown ? undefined : { height: `${lastHeight.current}px` }}
    >
      {isShown && children()}
    </div>
  );
}
