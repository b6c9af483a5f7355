import { findAvoidance } from './avoidance.ts';
import { CUE } from './cues.ts';
import { type Mention, patternMention } from './mention.ts';
import { GAP, type PageWords } from './read-words.ts';
import { findRemoval } from './removal.ts';

function folded(words: PageWords, at: number): string {
  return words.infos[at]?.folded ?? '';
}

const CODE = /^(?:[A-Z]{2,5}-?\d{3,6}[a-z]?|[A-Z]{1,4}\d{3,5})$/;
const NOT_CODES =
  /^(?:AB|ISO|IEC|HTTP|RFC|COVID|SARS|PM|NCT|FY|US|UK|EU|EN|PMC|PMID|DOI|ISBN|GPT|CA|CD|HLA|TP|IL|HIV|HPV|H\dN)-?\d/;
const NEAR = 8;

/** Code names of medicines under study, e.g. two letters and four digits, near words about medicines. */
function codeAt(words: PageWords, at: number): Mention | null {
  const start = words.starts[at] ?? 0;
  const hasTail = words.text[words.ends[at] ?? 0] === '-' && words.gaps[at + 1] === GAP.joined;
  for (const end of hasTail ? [at + 2, at + 1] : [at + 1]) {
    const code = words.text.slice(start, words.ends[end - 1]);
    if (!CODE.test(code) || NOT_CODES.test(code)) continue;
    const first = Math.max(words.firstOf[at] ?? at, at - NEAR);
    const last = Math.min(words.endOf[at] ?? end, end + NEAR);
    for (let i = first; i < last; i++) {
      const isNear = ((words.infos[i]?.cues ?? 0) & (CUE.medicine | CUE.treat)) !== 0;
      if (isNear) return patternMention(at, end, code.toLowerCase(), 'medicine', false);
    }
  }
  return null;
}

const MEDICINE_WORDS = new Set('drug medicine medication pill agent'.split(' '));

/** "anti-vomiting medication". */
function antiAt(words: PageWords, at: number): Mention | null {
  if (folded(words, at) !== 'anti' || words.text[words.ends[at] ?? 0] !== '-') return null;
  if (!MEDICINE_WORDS.has(folded(words, at + 2)) || words.gaps[at + 2] !== GAP.joined) return null;
  const name = words.text.slice(words.starts[at], words.ends[at + 2]).toLowerCase();
  return patternMention(at, at + 3, name, 'medicine', false);
}

const FAMILY = /^[A-Z]{2,5}(?=-?\d)/;

/** Where one code name stands for a medicine, others of the same maker do too. */
function findFamily(words: PageWords, codes: readonly Mention[]): Mention[] {
  const said = ({ first, end }: Mention): string =>
    words.text.slice(words.starts[first], words.ends[end - 1]);
  const families = new Set(codes.map((code) => FAMILY.exec(said(code))?.[0]).filter(Boolean));
  const taken = new Set(codes.map((code) => code.first));
  const found: Mention[] = [];
  if (families.size === 0) return found;
  for (let at = 0; at < words.infos.length; at++) {
    const word = words.text.slice(words.starts[at], words.ends[at]);
    const isSame = CODE.test(word) && families.has(FAMILY.exec(word)?.[0]);
    if (isSame && !taken.has(at)) {
      found.push(patternMention(at, at + 1, word.toLowerCase(), 'medicine', false));
    }
  }
  return found;
}

/** Treatments told by a phrase rather than by a name. */
export function findPhrases(words: PageWords): Mention[] {
  const found: Mention[] = [];
  const codes: Mention[] = [];
  for (let at = 0; at < words.infos.length; at++) {
    const code = codeAt(words, at);
    const mention = findAvoidance(words, at) ?? findRemoval(words, at) ?? antiAt(words, at);
    if (code) codes.push(code);
    else if (mention) found.push(mention);
  }
  return [...found, ...codes, ...findFamily(words, codes)];
}
