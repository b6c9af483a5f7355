import type { MarkedPart } from '../../utils/search/mark-terms.ts';

/** A text with the words that were looked for marked. */
export function MarkedText({ parts }: { parts: readonly MarkedPart[] }) {
  return (
    <>{parts.map(({ text, isMarked }, at) => (isMarked ? <mark key={at}>{text}</mark> : text))}</>
  );
}
