import type { SourceFacts } from '../model/page.ts';

export const PROMPTS = ['whoWroteIt', 'basedOn', 'whenWritten', 'whoPaid'] as const;
export type Prompt = (typeof PROMPTS)[number];

/** What a page itself says to each of the four prompts; empty where it says nothing. */
export function statedFacts(facts: SourceFacts): Record<Prompt, string> {
  const { authors, reviewedBy, published, updated, reviewed, fundedBy, doi, pmid } = facts;
  const join = (...parts: (string | null)[]) => parts.filter(Boolean).join(', ');
  return {
    whoWroteIt: join(...authors, reviewedBy),
    basedOn: join(doi && `doi:${doi}`, pmid && `PMID ${pmid}`),
    whenWritten: join(published, updated, reviewed),
    whoPaid: fundedBy ?? '',
  };
}
