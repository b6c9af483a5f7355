import type { AnyRecord } from '../model/kinds.ts';
import type { Clip } from '../model/research.ts';

/** Fields of the index; the more telling ones first. */
export const SEARCH_FIELDS = ['name', 'own', 'source', 'quote', 'page'] as const;
export type SearchField = (typeof SEARCH_FIELDS)[number];

/** Where in a record the words of an index field stand, in reading order. */
export type SearchTexts = { [Field in SearchField]?: readonly string[] };

/**
 * The texts of a record by which it is found: what it is called, what the person wrote, the page
 * it came from, the passage, and the whole page where that was saved. Null for what no search finds.
 */
export function searchTexts(record: AnyRecord): SearchTexts | null {
  switch (record.kind) {
    case 'person':
      return { name: [record.name], own: [record.whatMatters, record.howIDecide] };
    case 'condition':
      return { name: [record.name], own: [record.note] };
    case 'option': {
      const { name, genericName, whatIRead, myLeaning, stoppedWhen, stoppedWhy, note } = record;
      return {
        name: [name, genericName],
        own: [whatIRead, myLeaning, note, stoppedWhen, stoppedWhy],
      };
    }
    case 'statement':
      return { own: [record.text] };
    case 'clip':
      return clipTexts(record);
    case 'source':
      return sourceTexts(record);
    case 'question':
      return { own: [record.text] };
    case 'visitQuestion':
      return { own: [record.answer] };
    case 'visit': {
      const { clinicianName, reason, place, howLong, whatIHopeFor } = record;
      const { changesSinceLastVisit, whoComesAlong, decision, nextSteps } = record;
      const about = [place, howLong, whatIHopeFor, changesSinceLastVisit, whoComesAlong];
      return { name: [reason, clinicianName], own: [decision, nextSteps, ...about] };
    }
    case 'medicine': {
      const { dose, whatFor, since, until, whyStopped, prescribedBy } = record;
      return { name: [record.name], own: [dose, whatFor, since, until, whyStopped, prescribedBy] };
    }
    case 'allergy':
      return { name: [record.to], own: [record.reaction] };
    case 'clinician':
      return {
        name: [record.name],
        own: [record.specialty, record.place, record.telephone, record.note],
      };
    default:
      return null;
  }
}

function clipTexts({ quote, note, caption, pageWord, facts, posterName, readableText }: Clip) {
  return {
    name: [pageWord],
    own: [note],
    source: [facts?.title ?? '', facts?.siteName ?? '', posterName, ...(facts?.authors ?? [])],
    quote: [quote?.exact ?? '', caption],
    page: [readableText],
  };
}

/** Only the person's answers about a page: its title and site are found by the passages. */
function sourceTexts(source: Extract<AnyRecord, { kind: 'source' }>): SearchTexts | null {
  const answers = [source.whoWroteIt, source.basedOn, source.whenWritten, source.whoPaid];
  return answers.some((one) => one !== '') ? { own: answers } : null;
}
