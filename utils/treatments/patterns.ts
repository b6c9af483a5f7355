import { CUE } from './cues.ts';
import { foldWord } from './fold-word.ts';
import type { Mention } from './mention.ts';
import { HEADS, type Head } from './pattern-heads.ts';
import { GAP, type PageWords } from './read-words.ts';

/** Words before a head that do not tell which treatment it is. */
const NOT_A_KIND =
  CUE.stop | CUE.vague | CUE.use | CUE.treat | CUE.list | CUE.negation | CUE.medicine | CUE.harm;
const MAX_MODIFIERS = 2;
const ADJECTIVE = /^[a-z]{3,}(?:[ict]al|ial|eal|nal|ral|ic|ous|ular|ary)$/;
/** Words that stand before a head as verbs or as the lay of the land, not as its kind. */
const NEVER = new Set(
  'undergoing total usual normal typical general critical practical political historical annual federal national local special social public basic various serious previous public topic music academic article ice whipped receptor selective enzyme professional advanced based seasonal routine multi pre post self home standard nonspecific dietary nutritional'.split(
    ' ',
  ),
);

const heads = new Map(HEADS.map((head) => [foldWord(head.word, 'en'), head] as const));

function isModifier(words: PageWords, at: number): boolean {
  const info = words.infos[at];
  if (!info || info.cues & NOT_A_KIND || NEVER.has(info.folded)) return false;
  if (heads.has(info.folded)) return false;
  if (!/^[a-z]{3,}$/.test(info.folded) || /ly$/.test(info.folded)) return false;
  if (/['’]/.test(words.text.slice(words.starts[at], words.ends[at]))) return false;
  return info.id >= 0 || ADJECTIVE.test(info.folded);
}

function beforeHead(words: PageWords, head: number): number {
  let first = head;
  const isJoined = (): boolean =>
    words.gaps[first] === GAP.joined && words.gaps[first] !== undefined;
  while (head - first < MAX_MODIFIERS && isJoined() && isModifier(words, first - 1)) first--;
  return first;
}

function nameOf(words: PageWords, first: number, end: number, head: Head): string {
  const modifiers = words.text.slice(words.starts[first], words.ends[end - 2]).toLowerCase();
  return `${modifiers} ${head.name ?? head.word}`;
}

/** "insulin injections", "statin therapy" are the medicine itself. */
const TAKEN: ReadonlySet<string> = new Set(['medicine', 'supplement']);

function findAt(
  words: PageWords,
  at: number,
  head: Head,
  listed: Mention | undefined,
  inner: Mention | undefined,
): Mention | null {
  const raw = words.text.slice(words.starts[at], words.ends[at]).toLowerCase();
  if (head.isPluralOnly && !raw.endsWith('s')) return null;
  if (inner && words.gaps[at] === GAP.joined && TAKEN.has(inner.kind)) {
    return head.kind === 'procedure' ? null : { ...inner, end: at + 1, origin: 'pattern' };
  }
  const first = beforeHead(words, at);
  if (first === at || (listed && (listed.first <= first || listed.first < at))) return null;
  const name = nameOf(words, first, at + 1, head);
  return {
    first,
    end: at + 1,
    key: name,
    name,
    kind: head.kind,
    origin: 'pattern',
    isEveryday: head.isEveryday ?? false,
    isMarked: head.isEveryday ?? false,
    group: listed?.key ?? head.word,
  };
}

/** "X surgery", "X therapy", "X inhibitors": treatments that no list can hold. */
export function findPatterns(words: PageWords, listed: readonly Mention[]): Mention[] {
  const listedAt = new Map(listed.map((mention) => [mention.end, mention]));
  const found: Mention[] = [];
  words.infos.forEach(({ folded }, at) => {
    const head = heads.get(folded);
    const mention = head ? findAt(words, at, head, listedAt.get(at + 1), listedAt.get(at)) : null;
    if (mention) found.push(mention);
  });
  return found;
}
