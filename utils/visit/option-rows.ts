import type { RecordOf } from '../model/kinds.ts';
import type { Translate } from '../words/translator.ts';
import type { OptionRow } from './summary-document.ts';

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

/** "Tried before, May 2024: cramps", or how far the person is with it; '' when there is nothing to say. */
export function writeTried(option: Option, words: Translate): string {
  const isStopped = option.status === 'stopped' || option.stoppedWhen || option.stoppedWhy;
  const told = TOLD_STATUSES.find((status) => status === option.status);
  if (!isStopped) return told ? words(`summary.status.${told}`) : '';
  const head = [words('summary.triedBefore'), option.stoppedWhen].filter(Boolean).join(', ');
  return option.stoppedWhy ? `${head}: ${option.stoppedWhy}` : head;
}
