// Reads {"text": …} a line on stdin, prints {"treatments": […]} a line. A line that is no such object
// prints {"error": …} and the exit code is 1. The whole text counts as the article.
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { recogniseLanguage } from '../utils/text/recognise-language.ts';
import { findTreatments } from '../utils/treatments/find-treatments.ts';
import { parseLexicon } from '../utils/treatments/parse-lexicon.ts';
import { pageOf } from './page-of-text.ts';

const lexicon = parseLexicon(
  readFileSync(new URL('../assets/lexicon.txt', import.meta.url), 'utf8'),
);

function answer(line: string): object {
  const input: unknown = JSON.parse(line);
  const text = input && typeof input === 'object' && 'text' in input ? input.text : undefined;
  if (typeof text !== 'string') throw new Error('expected {"text": string}');
  const found = findTreatments(pageOf(text), lexicon, recogniseLanguage(text));
  return {
    treatments: found.map(({ name, mention, kind, start, end }) => {
      return { name, mention, kind, start, end };
    }),
  };
}

for await (const line of createInterface({ input: process.stdin })) {
  if (!line.trim()) continue;
  try {
    console.log(JSON.stringify(answer(line)));
  } catch (error) {
    console.log(JSON.stringify({ error: error instanceof Error ? error.message : String(error) }));
    process.exitCode = 1;
  }
}
