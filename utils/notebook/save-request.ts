import type { OptionId, PersonId } from '../model/ids.ts';
import type { SourceFacts, TreatmentKind } from '../model/page.ts';
import type { Condition } from '../model/people.ts';
import type { Clip, Option, Question, QuoteSelector, Source } from '../model/research.ts';
import type { ConditionPick } from './settle-condition.ts';

/** A new option as the form names it. */
export interface NewOption {
  name: string;
  genericName: string;
  treatmentKind: TreatmentKind;
}

/** One passage, or a note by hand, on its way into the notebook. */
export interface ClipRequest {
  form: Clip['form'];
  quote: QuoteSelector | null;
  pageWord: string;
  /** The post it stands in, where that is not the page's own address. */
  url?: string | undefined;
  /** Public name of who wrote that post; only when the person chose to keep it. */
  posterName?: string | undefined;
  /** What a link, an image, a whole page or a clinician has besides. */
  more?: Partial<Pick<Clip, 'linkUrl' | 'imageUrl' | 'caption' | 'readableText' | 'clinicianId'>>;
  option: { id: OptionId } | NewOption | null;
}

/** The page the clips come from. */
interface PageRequest {
  url: string;
  address: string;
  facts: SourceFacts;
  posterName: string;
}

export interface SaveRequest {
  personId: PersonId;
  condition: ConditionPick;
  clips: ClipRequest[];
  page: PageRequest | null;
  note: string;
  question: string;
  isPrivate: boolean;
}

/** What of the person's is in the notebook already; trashed records left out. */
export interface SaveShelf {
  conditions: Condition[];
  options: Option[];
  clips: Clip[];
  sources: Source[];
  questions: Question[];
}
