import { useRef } from 'preact/hooks';
import type { Condition, Person } from '../../utils/model/people.ts';
import { nameWithGeneric } from '../../utils/notebook/name-with-generic.ts';
import { now } from '../../utils/platform/clock-and-ids.ts';
import { useLocale } from '../hooks/use-locale.ts';
import { useWords } from '../hooks/use-words.ts';
import { CompareTable } from './compare-table.tsx';
import { PlainStatements } from './option-cells.tsx';
import { type ComparedOption, useCompareRows } from './use-compare-rows.tsx';
import { useFittingText } from './use-fitting-text.ts';

interface Props {
  condition: Condition;
  person: Person;
  /** Without what is private. */
  columns: readonly ComparedOption[];
  paper: 'letter' | 'a4';
}

/** The comparison as it is printed: wide, and on one page in letters as large as fit there. */
export function CompareOnPaper({ condition, person, columns, paper }: Props) {
  const t = useWords();
  const { locale } = useLocale();
  const sheet = useRef<HTMLElement>(null);
  const rows = useCompareRows(
    columns,
    ({ notes }, aspect) => (
      <PlainStatements statements={notes.statements.filter((one) => one.aspect === aspect)} />
    ),
    null,
  );
  useFittingText(sheet);
  if (columns.length === 0) return null;
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(now());
  return (
    <div class="compare-stage">
      <article ref={sheet} class="compare-sheet" data-paper={paper}>
        <div class="compare-probe" />
        <h1 dir="auto">{t('compare.title', { condition: condition.name })}</h1>
        <p>{t('compare.paperLine', { name: person.name || t('person.me'), date: day })}</p>
        <CompareTable
          caption={t('compare.title', { condition: condition.name })}
          columns={columns.map(({ key, option }) => ({
            key,
            heading: option ? nameWithGeneric(option.name, option.genericName) : t('compare.wait'),
          }))}
          rows={rows}
        />
      </article>
    </div>
  );
}
