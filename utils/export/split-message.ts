/** A piece that is kept whole when it fits, and what stands between it and the piece before. */
interface Piece {
  text: string;
  joint: '' | ' ' | '\n' | '\n\n';
}

/**
 * Splits a message into parts of at most `limit` UTF-16 units, numbering included: "(1/3) …".
 * Breaks at line ends and sentence ends; inside a sentence only when it alone is over the limit,
 * then between words, and inside a word only when that alone is. A message that fits stays one
 * part without a number.
 */
export function splitMessage(message: string, limit: number, language: string): string[] {
  if (message.length <= limit) return [message];
  for (let digits = 1; ; digits++) {
    const room = Math.max(1, limit - '(/) '.length - 2 * digits);
    const parts = pack(toPieces(message, room, language), room);
    if (String(parts.length).length <= digits) {
      return parts.map((part, index) => `(${index + 1}/${parts.length}) ${part}`);
    }
  }
}

function pack(pieces: Piece[], room: number): string[] {
  const parts: string[] = [];
  let part = '';
  for (const { text, joint } of pieces) {
    const longer = part === '' ? text : part + joint + text;
    if (longer.length > room && part !== '') {
      parts.push(part);
      part = text;
    } else part = longer;
  }
  return [...parts, part].map((whole) => whole.trim()).filter((whole) => whole !== '');
}

function toPieces(message: string, room: number, language: string): Piece[] {
  const lines = message.split('\n');
  return lines.flatMap((line, index) => {
    const [first, ...others] = splitLine(line, room, language);
    if (!first) return [];
    const isApart = index > 0 && lines[index - 1]?.trim() === '';
    return [{ ...first, joint: isApart ? ('\n\n' as const) : first.joint }, ...others];
  });
}

function splitLine(line: string, room: number, language: string): Piece[] {
  const sentences = segments(line, language, 'sentence').flatMap((sentence) =>
    sentence.trim().length <= room ? [sentence] : splitSentence(sentence, room, language),
  );
  return sentences.map((text, index): Piece => {
    const before = sentences[index - 1];
    const isSpaced = before === undefined || /\s$/.test(before);
    return { text: text.trim(), joint: index === 0 ? '\n' : isSpaced ? ' ' : '' };
  });
}

function splitSentence(sentence: string, room: number, language: string): string[] {
  const atoms = segments(sentence, language, 'word').flatMap((word) =>
    word.length <= room ? [word] : splitWord(word, room, language),
  );
  return gather(atoms, room);
}

function splitWord(word: string, room: number, language: string): string[] {
  const atoms = segments(word, language, 'grapheme').flatMap((grapheme) =>
    grapheme.length <= room ? [grapheme] : [...grapheme],
  );
  return gather(atoms, room);
}

/** Joins atoms, in order, into runs of at most `room`; breaks before the first that is too much. */
function gather(atoms: string[], room: number): string[] {
  const runs: string[] = [];
  let run = '';
  for (const atom of atoms) {
    if (run !== '' && (run + atom).length > room) {
      runs.push(run);
      run = '';
    }
    run += atom;
  }
  return run === '' ? runs : [...runs, run];
}

function segments(text: string, language: string, granularity: 'sentence' | 'word' | 'grapheme') {
  return Array.from(new Intl.Segmenter(language, { granularity }).segment(text), (s) => s.segment);
}
