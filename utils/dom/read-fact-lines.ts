import { FACT_LIMITS as MAX } from '../model/fact-limits.ts';
import type { FactLine, PageFacts } from '../model/page-facts.ts';
import { readNative } from './native-dom.ts';
import { readLines } from './read-lines.ts';

// Deliberately loose: what a line means is decided by the reader of the facts.
const TELLS =
  /\b(19|20)\d\d\b|\d[./-]\d{1,2}[./-]\d|^\W*(by|por|von|par|di|de|autora?|author)\b|written|escrit|review|revis|updat|modif|actuali|publi|posted|fund|financ|sponsor|patrocin|\bdoi\b|pmid|geprüft|aktualisiert/i;
const NODES = 24_000;
/** A byline without any cue stands this close to the headline. */
const NEAR = 12;
/** Some of the room is kept for the end of the page, where many sites put their dates. */
const TAIL = 80;

/** The short visible lines that may tell who, when, who checked and who paid. */
export function readFactLines(
  document: Document,
  headline: string,
): Pick<PageFacts, 'lines' | 'headlineAt' | 'lineCount'> {
  const head: FactLine[] = [];
  const tail: FactLine[] = [];
  const wanted = headline.slice(0, 40);
  let headlineAt = -1;
  let lineCount = 0;
  let last = -9;
  const body = readNative(document, 'body') as Node | null;
  if (body) {
    readLines(body, NODES, ({ at, text }) => {
      lineCount = at + 1;
      if (headlineAt < 0 && wanted && text.startsWith(wanted)) headlineAt = at;
      const isNear = headlineAt >= 0 && at > headlineAt && at <= headlineAt + NEAR;
      const tells = text.length <= MAX.lineText && TELLS.test(text);
      if (tells) last = at;
      // A label and its value often stand on two lines.
      if (tells || at - last <= 2 || isNear) {
        const line = { at, text: text.slice(0, MAX.lineText) };
        if (head.length < MAX.lines - TAIL) head.push(line);
        else if (tail.push(line) > TAIL) tail.shift();
      }
      return true;
    });
  }
  return { lines: [...head, ...tail], headlineAt, lineCount };
}
