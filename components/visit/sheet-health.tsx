import type { HealthItem, Section } from '../../utils/visit/summary-document.ts';

interface ListProps {
  items: HealthItem[];
  emptyNote: string;
}

/** Medicines or allergies one a line; says so when there are none. */
export function SheetHealthList({ items, emptyNote }: ListProps) {
  if (items.length === 0) return emptyNote === '' ? null : <p>{emptyNote}</p>;
  return (
    <ul class="sheet-list">
      {items.map(({ name, detail }, index) => (
        <li key={index} dir="auto" data-fit="medicine">
          <b>{name}</b>
          {detail && `, ${detail}`}
        </li>
      ))}
    </ul>
  );
}

interface RunProps {
  section: Section<HealthItem>;
  /** Says where the reactions stand when they are not here; else empty. */
  elsewhere: string;
}

/** All allergies in one run of text, so that many still fit on page one. */
export function SheetAllergies({ section, elsewhere }: RunProps) {
  if (section.items.length === 0) return <p>{section.emptyNote}</p>;
  return (
    <p class="sheet-run">
      {section.items.map(({ name, detail }, index) => (
        <span key={index}>
          {index > 0 && '; '}
          <b dir="auto">{name}</b>
          {elsewhere === '' && detail && ` (${detail})`}
        </span>
      ))}
      {elsewhere && <i> ({elsewhere})</i>}
    </p>
  );
}
