/** Whether a JSON text nests arrays and objects deeper than `most`, found without parsing it. Linear. */
export function isNestedDeeper(text: string, most: number): boolean {
  let depth = 0;
  let isInString = false;
  for (let i = 0; i < text.length; i++) {
    const mark = text.charCodeAt(i);
    if (isInString) {
      if (mark === BACKSLASH) i++;
      else if (mark === QUOTE) isInString = false;
    } else if (mark === QUOTE) isInString = true;
    else if (mark === OPEN_ARRAY || mark === OPEN_OBJECT) depth++;
    else if (mark === CLOSE_ARRAY || mark === CLOSE_OBJECT) depth--;
    if (depth > most) return true;
  }
  return false;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN_ARRAY = 0x5b;
const CLOSE_ARRAY = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
