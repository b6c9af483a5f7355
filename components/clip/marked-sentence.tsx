import type { SeenTreatment } from '../../utils/model/seen.ts';

/** The sentence a treatment stands in, with the page's own word for it marked. */
export function MarkedSentence({ treatment }: { treatment: SeenTreatment }) {
  const { sentence, start, end, quote } = treatment;
  const from = start - sentence.start;
  const to = end - sentence.start;
  return (
    <span dir="auto" class="small">
      {quote.exact.slice(0, from)}
      <strong>{quote.exact.slice(from, to)}</strong>
      {quote.exact.slice(to)}
    </span>
  );
}
