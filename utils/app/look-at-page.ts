import { detectHealth } from '../detect/detect-health.ts';
import { findConditions } from '../detect/find-conditions.ts';
import type { Detection, FoundTreatment, PageText, SourceFacts } from '../model/page.ts';
import type { PageFacts } from '../model/page-facts.ts';
import type { SeenPage, SeenTreatment } from '../model/seen.ts';
import { describeQuote } from '../quote/describe-quote.ts';
import { canonicalAddress } from '../source/canonical-address.ts';
import { permalinkOf } from '../source/permalink-of.ts';
import { readSource } from '../source/read-source.ts';
import { findTreatments } from '../treatments/find-treatments.ts';
import { loadConditionWords, loadHealthModel, loadHostKinds, loadLexicon } from './load-engine.ts';

/** More than this many treatments on one page help nobody choose. */
const MOST_TREATMENTS = 200;

/** Who says so and where: the facts, the canonical address, the very post in a discussion. */
export interface Origin {
  address: string;
  permalink: string | null;
  posterName: string | null;
  facts: SourceFacts;
}

/** Reads where a page's clips belong. */
export async function readOrigin(url: string, facts: PageFacts): Promise<Origin> {
  return {
    address: canonicalAddress(url, facts.canonicalLink),
    permalink: permalinkOf(facts),
    posterName: facts.post?.author || null,
    facts: readSource(facts, await loadHostKinds()),
  };
}

async function readTreatments(text: PageText, detection: Detection): Promise<SeenTreatment[]> {
  const found = findTreatments(text, await loadLexicon(), detection.language);
  const withQuote = (treatment: FoundTreatment) => ({
    ...treatment,
    quote: describeQuote(text.text, treatment.sentence.start, treatment.sentence.end),
    permalink: null,
    posterName: null,
  });
  return found.slice(0, MOST_TREATMENTS).map(withQuote);
}

/** What the full model and the word lists find in a page's text. */
export async function judgeText(
  text: PageText,
): Promise<Pick<SeenPage, 'detection' | 'treatments'>> {
  const detection = detectHealth(text, await loadHealthModel());
  const isRead = detection.verdict !== 'not-health';
  return {
    treatments: isRead ? await readTreatments(text, detection) : [],
    detection: {
      ...detection,
      conditions: isRead
        ? findConditions(text, await loadConditionWords(), detection.language)
        : [],
    },
  };
}
