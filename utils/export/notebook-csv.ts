import type { AnyRecord, RecordOf } from '../model/kinds.ts';
import { hiddenIds } from '../notebook/hidden.ts';
import { withheldIds } from '../notebook/inherit-private.ts';
import { inRankOrder } from '../notebook/ranks.ts';
import { resolveMerged } from '../notebook/resolve-merged.ts';
import type { Translate } from '../words/translator.ts';
import { writeCsv } from './csv.ts';

const OPTION_COLUMNS = [
  'for',
  'condition',
  'option',
  'generic',
  'kind',
  'status',
  'read',
  'leaning',
  'note',
] as const;
const QUESTION_COLUMNS = ['for', 'condition', 'option', 'question', 'state', 'answers'] as const;

/** The options of all people as a table; nothing private, of the demo or in the trash. */
export function writeOptionsCsv(
  records: readonly AnyRecord[],
  unreadable: readonly string[],
  t: Translate,
): string {
  const { open, nameOf } = shared(records, unreadable, t);
  const options = open.filter((record) => record.kind === 'option');
  const shownAs = resolveMerged(options);
  const own = options.filter(({ id }) => shownAs.get(id) === id);
  return writeCsv([
    OPTION_COLUMNS.map((name) => t(`storage.csv.${name}`)),
    ...inRankOrder(own).map((option) => [
      nameOf(option.personId),
      nameOf(option.conditionId),
      option.name,
      option.genericName,
      t(`kind.${option.treatmentKind}`),
      t(`status.${option.status}`),
      option.whatIRead,
      option.myLeaning,
      option.note,
    ]),
  ]);
}

/** The questions of all people as a table, with the answers noted at visits; nothing private, of the demo or in the trash. */
export function writeQuestionsCsv(
  records: readonly AnyRecord[],
  unreadable: readonly string[],
  t: Translate,
): string {
  const { open, nameOf } = shared(records, unreadable, t);
  const asked = open.filter((record) => record.kind === 'visitQuestion');
  const answers = Map.groupBy(asked, ({ questionId }) => questionId);
  const answersTo = (question: RecordOf<'question'>) =>
    (answers.get(question.id) ?? []).map(({ answer }) => answer).filter(Boolean);
  const questions = open.filter((record) => record.kind === 'question');
  return writeCsv([
    QUESTION_COLUMNS.map((name) => t(`storage.csv.${name}`)),
    ...inRankOrder(questions).map((question) => [
      nameOf(question.personId),
      nameOf(question.conditionId),
      nameOf(question.optionId),
      question.text,
      t(`storage.questionState.${question.state}`),
      answersTo(question).join('\n'),
    ]),
  ]);
}

function shared(records: readonly AnyRecord[], unreadable: readonly string[], t: Translate) {
  const left = withheldIds(records, unreadable);
  for (const id of hiddenIds(records)) left.add(id);
  const open = records.filter(({ id }) => !left.has(id));
  const names = new Map<string, string>();
  for (const record of open) {
    if (record.kind === 'person') names.set(record.id, record.name || t('person.me'));
    if (record.kind === 'condition' || record.kind === 'option') names.set(record.id, record.name);
  }
  return { open, nameOf: (id: string | null) => (id ? (names.get(id) ?? '') : '') };
}
