/** Words of a text as UTF-16 offsets. */
export interface WordSpans {
  readonly starts: number[];
  readonly ends: number[];
}

const OTHER = 0;
const WORD = 1;
const APOSTROPHE = 2;
const LETTER = /[\p{L}\p{N}\p{M}]/u;

const classes = (() => {
  const table = new Uint8Array(128);
  for (let code = 0; code < 128; code++) {
    if (/[a-z0-9]/i.test(String.fromCharCode(code))) table[code] = WORD;
  }
  table[0x27] = APOSTROPHE;
  return table;
})();

function classOf(code: number): number {
  if (code < 128) return classes[code] ?? OTHER;
  if (code === 0x2019) return APOSTROPHE;
  if (code >= 0xd800 && code <= 0xdfff) return OTHER;
  return LETTER.test(String.fromCharCode(code)) ? WORD : OTHER;
}

/**
 * Splits `text` between `from` and `to` into words: letters, digits and inner apostrophes.
 * Hyphens and slashes part words. Linear in the length.
 */
export function splitWords(text: string, from: number, to: number): WordSpans {
  const starts: number[] = [];
  const ends: number[] = [];
  let start = -1;
  for (let at = from; at <= to; at++) {
    const kind = at < to ? classOf(text.charCodeAt(at)) : OTHER;
    if (kind === WORD) {
      if (start < 0) start = at;
      continue;
    }
    if (start < 0) continue;
    const isInner = kind === APOSTROPHE && at + 1 < to && classOf(text.charCodeAt(at + 1)) === WORD;
    if (isInner) continue;
    starts.push(start);
    ends.push(at);
    start = -1;
  }
  return { starts, ends };
}
