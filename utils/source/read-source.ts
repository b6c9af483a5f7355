import type { SourceFacts } from '../model/page.ts';
import type { PageFacts } from '../model/page-facts.ts';
import { canonicalAddress } from './canonical-address.ts';
import { cleanText } from './clean-text.ts';
import type { HostKinds } from './host-kinds.ts';
import type { PageDates } from './page-dates.ts';
import { type PageMetadata, readMetadata } from './page-metadata.ts';
import { parseAddress } from './parse-address.ts';
import { parseDate } from './parse-date.ts';
import { readAuthors } from './read-authors.ts';
import { readDates } from './read-dates.ts';
import { readFunding } from './read-funding.ts';
import { readIdentifiers } from './read-identifiers.ts';
import { readKind } from './read-kind.ts';
import { readReviewer } from './read-reviewer.ts';
import { readSiteName } from './read-site-name.ts';
import { readTitle } from './read-title.ts';

/**
 * The facts about a source that its page states; what it does not state is null or empty, never
 * guessed. `hosts` is the list of known hosts. Pure; broken or hostile metadata is text like any other.
 */
export function readSource(facts: PageFacts, hosts: HostKinds): SourceFacts {
  const page = readMetadata(facts);
  const siteName = readSiteName(page);
  const { kind, kindReason } = readKind(page, siteName, hosts);
  const isDiscussion = kind === 'forum_or_social';
  const language =
    facts.language || page.meta('og:locale', 'dc.language', 'content-language', 'language');
  return {
    title: readTitle(page, siteName),
    siteName: siteName && cleanText(siteName, 200),
    // A poster's name is kept apart: it is stored only if the person chooses.
    authors: isDiscussion ? [] : readAuthors(page, siteName),
    ...(isDiscussion ? postDates(page) : readDates(page)),
    reviewedBy: readReviewer(page),
    fundedBy: readFunding(page),
    ...readIdentifiers(page),
    language: /^[a-z]{2,3}(?=[-_]|$)/i.exec(language.trim())?.[0].toLowerCase() ?? null,
    canonicalUrl: readAddress(facts),
    kind,
    kindReason,
  };
}

/** In a discussion the day of the post counts, not that of the thread. */
function postDates(page: PageMetadata): PageDates {
  const dates = readDates(page);
  const posted = parseDate(page.facts.post?.time ?? '');
  return posted ? { ...dates, published: posted, updated: null } : dates;
}

function readAddress(facts: PageFacts): string | null {
  const url = canonicalAddress(facts.url, facts.canonicalLink);
  return parseAddress(url) ? url : null;
}
