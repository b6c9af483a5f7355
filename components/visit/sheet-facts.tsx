import type { Fact } from '../../utils/visit/summary-document.ts';

interface Props {
  facts: Fact[];
  look: 'grid' | 'why' | 'lines';
}

/** Labels and values as on a form; an empty value is a line to fill in by hand. */
export function SheetFacts({ facts, look }: Props) {
  if (facts.length === 0) return null;
  return (
    <dl class="sheet-facts" data-look={look}>
      {facts.map(({ label, value }, index) => (
        <div key={index} class="sheet-fact" data-fit={`${look}-fact`}>
          <dt>{label}</dt>
          <dd dir="auto">{value || <span class="sheet-blank" />}</dd>
        </div>
      ))}
    </dl>
  );
}
