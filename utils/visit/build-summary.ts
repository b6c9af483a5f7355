import type { RecordOf } from '../model/kinds.ts';
import { inRankOrder } from '../notebook/ranks.ts';
import type { Translate } from '../words/translator.ts';
import { type OptionShelf, writeComparedOption } from './comparison.ts';
import { writeAllergies, writeMedicines } from './health-lists.ts';
import { writeOptionRow } from './option-rows.ts';
import { createReferenceList, type ReferenceList } from './reference-list.ts';
import { chosenOptions, createOptionFinder, type OptionFinder } from './resolve-options.ts';
import type { SummaryDocument, SummaryQuestion } from './summary-document.ts';
import {
  writeAbout,
  writeDecisions,
  writePreparedBy,
  writeRunning,
  writeWho,
  writeWhy,
} from './summary-facts.ts';
import { keepShareable, type SummaryInput, type SummarySettings } from './summary-input.ts';

/**
 * The one document behind every format. Nothing withheld is in it, not even as a count. Null when
 * the visit or its person may themselves not leave.
 */
export function buildSummary(
  given: SummaryInput,
  settings: SummarySettings,
  words: Translate,
): SummaryDocument | null {
  if (isHeldBack(given.visit, given) || isHeldBack(given.person, given)) return null;
  const input = keepShareable(given);
  const find = createOptionFinder(input.options);
  const options = chosenOptions(input.visit.optionIds, find);
  const references = createReferenceList(input.sources, settings, words);
  const rows = options.map((option) =>
    writeOptionRow(option, references.numbersFor(clipsOf(option, input, find), option.name), words),
  );
  const questions = writeQuestions(input, references, find);
  const medicines = writeMedicines(input, settings, words);
  return {
    language: settings.language,
    title: words('summary.title'),
    who: writeWho(input, settings, words),
    why: writeWhy(input, words),
    questions: {
      heading: words('summary.questions'),
      items: questions,
      emptyNote: words('summary.noQuestions'),
    },
    options: {
      heading: words('summary.options'),
      ask: words('summary.ask'),
      columns: [words('summary.option'), words('summary.whatIRead'), words('summary.leaning')],
      items: rows,
      emptyNote: words('summary.noOptions'),
    },
    medicines: medicines.current,
    allergies: writeAllergies(input, settings, words),
    pastMedicines: medicines.past,
    about: writeAbout(input, words),
    comparison: {
      heading: words('summary.comparison'),
      items: options
        .map((option) => writeComparedOption(shelfOf(option, input, find), words))
        .filter((column) => column !== null),
      emptyNote: '',
    },
    references: { heading: words('summary.references'), items: references.all(), emptyNote: '' },
    decisions: {
      heading: words('summary.decisions'),
      items: writeDecisions(input, settings, words),
      emptyNote: '',
    },
    running: writeRunning(input, settings, words),
    answerLabel: words('summary.answer'),
    preparedBy: writePreparedBy(input, words),
  };
}

function isHeldBack(record: RecordOf<'visit'> | RecordOf<'person'>, input: SummaryInput): boolean {
  return record.private || input.withheld.has(record.id);
}

function clipsOf(option: RecordOf<'option'>, input: SummaryInput, find: OptionFinder) {
  return inRankOrder(input.clips.filter((clip) => find(clip.optionId)?.id === option.id));
}

function shelfOf(option: RecordOf<'option'>, input: SummaryInput, find: OptionFinder): OptionShelf {
  const asked = questionsOf(input);
  const isAbout = ({ optionId }: RecordOf<'question'>) => find(optionId)?.id === option.id;
  return {
    option,
    statements: inRankOrder(
      input.statements.filter((said) => find(said.optionId)?.id === option.id),
    ),
    clips: clipsOf(option, input, find),
    questionNumbers: asked.flatMap(({ question }, index) => (isAbout(question) ? [index + 1] : [])),
  };
}

/** The visit's questions by rank, without empty ones. */
function questionsOf(input: SummaryInput) {
  const byId = new Map(input.questions.map((question) => [question.id, question]));
  const entries = input.visitQuestions.filter((entry) => entry.visitId === input.visit.id);
  return inRankOrder(entries).flatMap((entry) => {
    const question = byId.get(entry.questionId);
    return question && question.text.trim() !== '' ? [{ entry, question }] : [];
  });
}

function writeQuestions(
  input: SummaryInput,
  references: ReferenceList,
  find: OptionFinder,
): SummaryQuestion[] {
  const clipById = new Map(input.clips.map((clip) => [clip.id, clip]));
  return questionsOf(input).map(({ entry, question }) => {
    const clip = question.clipId ? clipById.get(question.clipId) : undefined;
    const about = find(question.optionId)?.name ?? '';
    return {
      text: question.text.trim(),
      references: clip ? references.numbersFor([clip], about) : [],
      answer: entry.answer,
    };
  });
}
