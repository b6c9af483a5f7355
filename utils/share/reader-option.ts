import type { Block } from '../export/summary-blocks.ts';
import type { Option } from '../model/research.ts';
import { nameWithGeneric } from '../notebook/name-with-generic.ts';
import type { Translate } from '../words/translator.ts';
import { clipBlocks } from './reader-clips.ts';
import { factsOf, heading, list } from './reader-pieces.ts';
import type { ReaderRecords } from './reader-records.ts';

/** A treatment option in a copy to read, with its statements, questions and passages. */
export function optionBlocks(option: Option, records: ReaderRecords, t: Translate): Block[] {
  const isOfIt = (record: { optionId: unknown }) => record.optionId === option.id;
  const into = records.of('option').find(({ id }) => id === option.mergedInto);
  const outOfFive = (count: number | null) =>
    count === null ? '' : t('summary.outOfFive', { count });
  const statements = records.of('statement').filter(isOfIt);
  const questions = records.of('question').filter(isOfIt);
  return [
    heading(nameWithGeneric(option.name, option.genericName), 3),
    ...factsOf(t, [
      ['share.field.mergedInto', into ? nameWithGeneric(into.name, into.genericName) : ''],
      ['option.kind', t(`kind.${option.treatmentKind}`)],
      ['option.status', t(`status.${option.status}`)],
      ['option.whatIRead', option.whatIRead],
      ['option.myLeaning', option.myLeaning],
      ['option.stopped', [option.stoppedWhen, option.stoppedWhy].filter(Boolean).join(': ')],
      ['share.field.howSure', outOfFive(option.howSure)],
      ['share.field.howMuchItMatters', outOfFive(option.howMuchItMatters)],
      ['option.note', option.note],
    ]),
    ...(statements.length > 0
      ? [list(statements.map(({ aspect, text }) => `${t(`summary.aspect.${aspect}`)}: ${text}`))]
      : []),
    ...(questions.length > 0 ? [list(questions.map(({ text }) => `? ${text}`))] : []),
    ...records
      .of('clip')
      .filter(isOfIt)
      .flatMap((clip) => clipBlocks(clip, t)),
  ];
}
