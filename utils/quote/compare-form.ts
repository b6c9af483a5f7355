/**
 * A text as it is compared: runs of white space are one space, invisible characters are gone, quotation
 * marks, dashes and ellipses are plain, letters with marks are composed (NFC). Knows for each place in
 * it where that stands in the text it was made of.
 */
export class CompareForm {
  text = '';
  /** Where the form and the raw text go out of step; between two entries they run in parallel. */
  private readonly outAt: number[] = [0];
  private readonly rawAt: number[] = [0];
  private readonly parts: string[] = [];
  private outLength = 0;
  private rawLength = 0;

  /** Adds the next part of the raw text; parts must not be cut inside white space or a letter. */
  add(raw: string): void {
    const even = raw.replace(SAME_LENGTH, (c) => PLAIN.get(c) ?? ' ');
    const odd = even.normalize('NFC') === even ? OTHER_LENGTH : OTHER_LENGTH_OR_MARKS;
    const pieces: string[] = [];
    let done = 0;
    for (const { 0: found, index } of even.matchAll(odd)) {
      pieces.push(this.append(even.slice(done, index), index - done));
      pieces.push(this.append(replacementOf(found), found.length));
      done = index + found.length;
    }
    pieces.push(this.append(even.slice(done), even.length - done));
    this.parts.push(pieces.join(''));
  }

  /** Call once after the last part. */
  finish(): this {
    this.text = this.parts.join('');
    this.parts.length = 0;
    return this;
  }

  /** Raw offset of the character that stands at `offset`. */
  rawStart(offset: number): number {
    const at = this.stepBefore(offset);
    const raw = (this.rawAt[at] ?? 0) + offset - (this.outAt[at] ?? 0);
    return Math.min(raw, this.rawAt[at + 1] ?? this.rawLength);
  }

  /** Raw offset where the character before `offset` ends. */
  rawEnd(offset: number): number {
    if (offset <= 0) return 0;
    const at = this.stepBefore(offset - 1);
    const next = this.rawAt[at + 1] ?? this.rawLength;
    if (offset === (this.outAt[at + 1] ?? this.outLength)) return next;
    return Math.min((this.rawAt[at] ?? 0) + offset - (this.outAt[at] ?? 0), next);
  }

  private append(out: string, rawLength: number): string {
    if (rawLength === 0) return out;
    this.outLength += out.length;
    this.rawLength += rawLength;
    this.outAt.push(this.outLength);
    this.rawAt.push(this.rawLength);
    return out;
  }

  /** Index of the last step at or before a place in the form. */
  private stepBefore(offset: number): number {
    let low = 0;
    let high = this.outAt.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.outAt[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

const PLAIN = new Map<string, string>([
  ...[...'‘’‚‛′ʼ`´'].map((c) => [c, "'"] as const),
  ...[...'“”„‟″«»'].map((c) => [c, '"'] as const),
  ...[...'‐‑‒–—―−'].map((c) => [c, '-'] as const),
]);
const SAME_LENGTH = /[‘’‚‛′ʼ`´“”„‟″«»‐‑‒–—―−]|[^\S ]/g;
const INVISIBLE =
  '\\u00ad\\u061c\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\ufeff';
const OTHER_LENGTH = new RegExp(`[${INVISIBLE} ]*[${INVISIBLE}][${INVISIBLE} ]*| {2,}|…`, 'gu');
/** Characters that change by NFC: those with marks, Hangul in parts, and the few singletons. */
const OTHER_LENGTH_OR_MARKS = new RegExp(
  `${OTHER_LENGTH.source}|[^\\p{M}\\s]\\p{M}+|[\\u1100-\\u11ff\\uac00-\\ud7a3\\ua960-\\ua97f\\ud7b0-\\ud7ff]+|[\\u0340-\\u0387\\u0958-\\u0b5d\\u1f71-\\u1ffd\\u2000-\\u2001\\u2126-\\u212b\\u2329\\u232a\\uf900-\\ufaff\\ufb1d-\\ufb4e]`,
  'gu',
);
const ONLY_BLANK = new RegExp(`^[${INVISIBLE} ]+$`, 'u');

function replacementOf(found: string): string {
  if (found === '…') return '...';
  if (ONLY_BLANK.test(found)) return found.includes(' ') ? ' ' : '';
  return found.normalize('NFC');
}

const PART = 16_384;

/** Makes the form part by part, so that the caller may rest between parts of a long text. */
export function* makeCompareForm(raw: string): Generator<void, CompareForm> {
  const form = new CompareForm();
  for (let at = 0; at < raw.length; ) {
    const end = Math.min(cutAfter(raw, at + PART), raw.length);
    form.add(raw.slice(at, end));
    at = end;
    if (at < raw.length) yield;
  }
  return form.finish();
}

/** The next place where a plain letter or digit begins: nothing that belongs together ends there. */
function cutAfter(raw: string, from: number): number {
  const ahead = raw.slice(from, from + 2_000).search(/[A-Za-z0-9]/);
  return ahead < 0 ? from + 2_000 : from + ahead;
}

/** The form of a short text. */
export function compareFormOf(raw: string): CompareForm {
  const form = new CompareForm();
  form.add(raw);
  return form.finish();
}
