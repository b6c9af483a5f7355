import type { RecordOf } from '../model/kinds.ts';
import type { Translate } from '../words/translator.ts';
import type { OptionDetail, OptionRow } from './summary-document.ts';

type Option = RecordOf<'option'>;

/** One line of the options table. */
export function writeOptionRow(option: Option, references: number[], words: Translate): OptionRow {
  const isSameName = option.genericName.toLowerCase() === option.name.toLowerCase();
  return {
    name: option.name,
    genericName: isSameName ? '' : option.genericName,
    whatIRead: option.whatIRead,
    leaning: option.myLeaning,
    tried: writeTried(option, words),
    references,
  };
}

const TOLD_STATUSES = ['asked', 'trying', 'chosen', 'not-for-me'] as const;

function writeTried(option: Option, words: Translate): string {
  const isStopped = option.status === 'stopped' || option.stoppedWhen || option.stoppedWhy;
  const told = TOLD_STATUSES.find((status) => status === option.status);
  if (!isStopped) return told ? words(`summary.status.${told}`) : '';
  const head = [words('summary.triedBefore'), option.stoppedWhen].filter(Boolean).join(', ');
  return option.stoppedWhy ? `${head}: ${option.stoppedWhy}` : head;
}

/** What the person wrote about an option, in the order of the comparison; null when nothing. */
export function writeOptionDetail(
  option: Option,
  statements: RecordOf<'statement'>[],
  words: Translate,
): OptionDetail | null {
  const said = (aspect: RecordOf<'statement'>['aspect']) =>
    statements
      .filter((statement) => statement.aspect === aspect && statement.text.trim() !== '')
      .map((statement) => ({ label: words(`summary.aspect.${aspect}`), value: statement.text }));
  const outOfFive = (key: 'howSure' | 'howMuchItMatters') => {
    const count = option[key];
    if (count === null) return [];
    return [{ label: words(`summary.${key}`), value: words('summary.outOfFive', { count }) }];
  };
  const facts = [
    ...said('benefit'),
    ...said('harm'),
    ...said('effort'),
    ...said('note'),
    ...outOfFive('howSure'),
    ...outOfFive('howMuchItMatters'),
  ];
  return facts.length > 0 ? { name: option.name, facts } : null;
}
