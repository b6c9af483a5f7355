import type { TreatmentKind } from '../model/page.ts';
import { CUE } from './cues.ts';
import { foldWord } from './fold-word.ts';
import type { Mention } from './mention.ts';
import { GAP, type PageWords } from './read-words.ts';

const HEADS: Readonly<Record<string, TreatmentKind>> = {
  surgery: 'procedure',
  surgeries: 'procedure',
  transplant: 'procedure',
  transplantation: 'procedure',
  transfusion: 'procedure',
  replacement: 'procedure',
  bypass: 'procedure',
  ablation: 'procedure',
  embolization: 'procedure',
  graft: 'procedure',
  implant: 'procedure',
  implantation: 'procedure',
  repair: 'procedure',
  reconstruction: 'procedure',
  resection: 'procedure',
  desensitization: 'procedure',
  therapy: 'therapy',
  psychotherapy: 'therapy',
  counseling: 'therapy',
  massage: 'therapy',
  rehabilitation: 'therapy',
  diet: 'lifestyle',
  exercises: 'lifestyle',
  inhibitor: 'medicine',
  blocker: 'medicine',
  agonist: 'medicine',
  antagonist: 'medicine',
  ointment: 'medicine',
  cream: 'medicine',
  shampoo: 'medicine',
  lotion: 'medicine',
  injections: 'medicine',
  vaccine: 'vaccine',
  vaccination: 'vaccine',
  immunization: 'vaccine',
  supplements: 'supplement',
};

const heads = new Map(
  Object.entries(HEADS).map(([word, kind]) => [foldWord(word, 'en'), kind] as const),
);

/** Words before a head that do not tell which treatment it is. */
const NOT_A_KIND = CUE.stop | CUE.vague | CUE.use | CUE.treat | CUE.list | CUE.negation;
const MAX_MODIFIERS = 3;

function isModifier(words: PageWords, at: number): boolean {
  const info = words.infos[at];
  if (!info || info.cues & (NOT_A_KIND | CUE.medicine)) return false;
  if (!/^[a-z]{3,}$/.test(info.folded)) return false;
  return !/(?:ly|ing|ed)$/.test(info.folded);
}

function beforeHead(words: PageWords, head: number): number {
  let first = head;
  while (
    head - first < MAX_MODIFIERS &&
    words.gaps[first] === GAP.joined &&
    isModifier(words, first - 1)
  )
    first--;
  return first;
}

/** "X surgery", "X therapy", "X inhibitors": treatments that no list can hold. */
export function findPatterns(words: PageWords, listed: readonly Mention[]): Mention[] {
  const found: Mention[] = [];
  const listedAt = new Map(listed.map((mention) => [mention.end, mention]));
  words.infos.forEach(({ folded }, at) => {
    const kind = heads.get(folded);
    if (!kind) return;
    const first = beforeHead(words, at);
    const known = listedAt.get(at + 1);
    if (first === at || (known && known.first <= first)) return;
    const name = words.text.slice(words.starts[first], words.ends[at]).toLowerCase();
    found.push({
      first,
      end: at + 1,
      key: name,
      name,
      kind,
      origin: 'pattern',
      isEveryday: false,
      group: known?.key ?? folded,
    });
  });
  return found;
}
