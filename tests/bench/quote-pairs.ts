import fs from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { readPageText } from '../../utils/dom/read-page-text.ts';
import type { TextRange } from '../../utils/model/page.ts';
import type { QuotePlace } from '../../utils/quote/find-quote.ts';

/** One saved passage and what must be said of it on the page as it is now. */
export interface QuoteCase {
  name: string;
  before: string;
  now: string;
  saved: TextRange;
  expected: QuotePlace['state'];
  /** Where it stands now; null when gone. */
  place: TextRange | null;
}

const FOLDER = path.resolve('tests/fixtures/quotes');
const MARK = /⟦(\d+)(?: (found|changed|gone))?:|⟧/g;
const FRAME = fs.readFileSync(path.resolve('tests/fixtures/pages/long-article.html'), 'utf8');
/** Parts of a passage shorter than this are not told apart from others by anybody. */
const SHORTEST_PART = 30;

/** Every case of the corpus: each marked passage, each sentence and some runs of words of the unchanged ones. */
export function readQuoteCases(): QuoteCase[] {
  const frame = textOf(FRAME);
  return pairNames().flatMap((name) => {
    const [before = '', now = ''] = fs
      .readFileSync(path.join(FOLDER, name), 'utf8')
      .split('<!-- now -->');
    const plain = casesOf(name, unmark(textOf(before)), unmark(textOf(now)));
    return [...plain, ...plain.map((one) => framed(one, frame))];
  });
}

export function pairNames(): string[] {
  return fs.readdirSync(FOLDER).filter((name) => name.endsWith('.html'));
}

function textOf(html: string): string {
  return readPageText(new JSDOM(html).window.document).text;
}

interface Marked {
  text: string;
  marks: Map<string, { state: QuotePlace['state'] | undefined; range: TextRange }>;
}

function unmark(marked: string): Marked {
  const marks: Marked['marks'] = new Map();
  let text = '';
  let done = 0;
  let open: { id: string; state: QuotePlace['state'] | undefined; start: number } | null = null;
  for (const { 0: mark, 1: id, 2: state, index } of marked.matchAll(MARK)) {
    text += marked.slice(done, index);
    done = index + mark.length;
    if (id) open = { id, state: state as QuotePlace['state'] | undefined, start: text.length };
    else if (open)
      marks.set(open.id, { state: open.state, range: { start: open.start, end: text.length } });
  }
  return { text: text + marked.slice(done), marks };
}

function casesOf(name: string, before: Marked, now: Marked): QuoteCase[] {
  return [...before.marks].flatMap(([id, { state, range }]) => {
    if (!state) throw new Error(`${name}: passage ${id} does not say what must be found`);
    const place = now.marks.get(id)?.range ?? null;
    if ((place === null) !== (state === 'gone'))
      throw new Error(`${name}: passage ${id}, no place`);
    const base = { before: before.text, now: now.text, expected: state, place };
    const whole = { ...base, name: `${name} ${id}`, saved: range };
    if (state !== 'found') return [whole];
    const parts = partsOf(before.text.slice(range.start, range.end)).map((part, at) => ({
      ...base,
      name: `${name} ${id} part ${at}`,
      saved: { start: range.start + part.start, end: range.start + part.end },
    }));
    return [whole, ...parts];
  });
}

/** The sentences of a passage, and runs of its words that begin and end anywhere. */
function partsOf(passage: string): TextRange[] {
  const sentences = [...passage.matchAll(/[^.!?\n]+[.!?]?/g)].map((found) => found);
  const words = [...passage.matchAll(/\S+/g)];
  const runs = words.flatMap((word, at) => {
    const last = words[at + 5 + (at % 4)];
    return last && at % 3 === 1 ? [{ start: word.index, end: last.index + last[0].length }] : [];
  });
  return [
    ...sentences.map(({ 0: text, index }) => ({ start: index, end: index + text.length })),
    ...runs,
  ]
    .filter(({ start, end }) => end - start >= SHORTEST_PART && end - start < passage.length)
    .filter((part) => passage.indexOf(passage.slice(part.start, part.end)) === part.start);
}

/** The same page in the middle of a long article. */
function framed(one: QuoteCase, frame: string): QuoteCase {
  const head = `${frame}\n`;
  const shift = ({ start, end }: TextRange) => ({
    start: start + head.length,
    end: end + head.length,
  });
  return {
    ...one,
    name: `${one.name}, in a long page`,
    before: `${head}${one.before}\n${frame}`,
    now: `${head}${one.now}\n${frame}`,
    saved: shift(one.saved),
    place: one.place && shift(one.place),
  };
}
