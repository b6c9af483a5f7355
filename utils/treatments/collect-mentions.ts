import { matchNames, type NameMatch } from './match-names.ts';
import type { Mention } from './mention.ts';
import type { Lexicon, TreatmentConcept } from './parse-lexicon.ts';
import { findPatterns } from './patterns.ts';
import { findPhrases } from './phrase-patterns.ts';
import type { PageWords } from './read-words.ts';
import { resolveTreatment } from './resolve-treatment.ts';
import { kindByStem } from './stems.ts';

/** Kinds whose names are mostly everyday words. */
const SOFT_KINDS: ReadonlySet<string> = new Set(['lifestyle', 'other']);
/** A person's trade stands for the therapy only where treatment is spoken of. */
const PROFESSION = /(?:ist|ists|practor|counselor|counsellor|trainer|nutricionista|terapeuta)$/i;

/** A pattern may spell a treatment that the lexicon knows by another word. */
function known(mention: Mention, lexicon: Lexicon, language: string): Mention {
  const resolved =
    resolveTreatment(mention.name, lexicon) ??
    resolveTreatment(mention.name.replace(/^anti-/, ''), lexicon);
  if (!resolved || resolved.isAmbiguous) return mention;
  const { name, kind } = resolved;
  return { ...mention, key: name, kind, ...(language === 'es' ? {} : { name }) };
}

function fromMatch(match: NameMatch<TreatmentConcept>, language: string): Mention | null {
  const entry = match.names.find(({ name }) => !name.isEveryday) ?? match.names[0];
  if (!entry) return null;
  const { concept, name } = entry;
  const others = match.names.some((other) => other.concept !== concept);
  const isApart = name.isAmbiguous || others;
  const generic = language === 'es' ? concept.spanishName : concept.name;
  return {
    first: match.first,
    end: match.end,
    key: isApart ? `?${name.text}` : concept.name,
    name: isApart ? name.text.toLowerCase() : generic,
    kind: concept.kind,
    origin: 'list',
    isEveryday: name.isEveryday || SOFT_KINDS.has(concept.kind) || PROFESSION.test(name.text),
    isMarked: name.isEveryday,
    group: concept.group,
  };
}

function fromStems(words: PageWords, language: string): Mention[] {
  const mentions: Mention[] = [];
  words.infos.forEach(({ folded }, at) => {
    const kind = kindByStem(folded, language);
    if (!kind) return;
    const name = folded;
    mentions.push({
      first: at,
      end: at + 1,
      key: name,
      name,
      kind,
      origin: 'stem',
      isEveryday: false,
      isMarked: false,
      group: '',
    });
  });
  return mentions;
}

/** A name of the list tells more than a phrase around it, unless the phrase says to avoid what it names. */
function isBetter(one: Mention, other: Mention): boolean {
  const isSame = one.kind === other.kind && one.origin !== other.origin;
  if (isSame && (one.origin === 'list' || other.origin === 'list') && one.kind === 'lifestyle') {
    return one.origin === 'list';
  }
  return one.end - one.first > other.end - other.first;
}

/** Mentions in order; where two overlap the longer one stays, the list's before others. */
function withoutOverlaps(mentions: readonly Mention[]): Mention[] {
  const rank = { list: 0, pattern: 1, stem: 2 } as const;
  const ordered = [...mentions].sort(
    (a, b) => a.first - b.first || b.end - a.end || rank[a.origin] - rank[b.origin],
  );
  const kept: Mention[] = [];
  for (const mention of ordered) {
    const last = kept.at(-1);
    if (!last || mention.first >= last.end) kept.push(mention);
    else if (isBetter(mention, last)) kept[kept.length - 1] = mention;
  }
  return kept;
}

/** Everything in the article that looks like the name of a treatment, in order, none overlapping. */
export function collectMentions(words: PageWords, lexicon: Lexicon, language: string): Mention[] {
  const matches = matchNames(words, lexicon.indexFor(language));
  const listed = matches.map((match) => fromMatch(match, language)).filter((m) => m !== null);
  const patterns = findPatterns(words, listed).map((m) => known(m, lexicon, language));
  const medicines = new Uint8Array(words.starts.length);
  for (const { first, end, kind } of listed) if (kind === 'medicine') medicines.fill(1, first, end);
  // "Avoid ibuprofen" speaks of harm, not of something to do.
  const phrases = findPhrases(words)
    .map((m) => known(m, lexicon, language))
    .filter(
      ({ kind, first, end }) => kind === 'medicine' || !medicines.subarray(first, end).includes(1),
    );
  return withoutOverlaps([...listed, ...patterns, ...phrases, ...fromStems(words, language)]);
}
