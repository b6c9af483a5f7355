import type { TargetedKeyboardEvent } from 'preact';

type Key = TargetedKeyboardEvent<HTMLFormElement>;

// While a word is being composed (Japanese, Chinese), Enter only ends the word.
const isEnterInText = (event: Key) =>
  event.key === 'Enter' && !event.isComposing && event.target instanceof HTMLTextAreaElement;

function submit(event: Key): void {
  event.preventDefault();
  event.currentTarget.requestSubmit();
}

/** For forms with long texts: Ctrl or Command and Enter saves; Enter alone makes a new line. */
export function submitOnControlEnter(event: Key): void {
  if (isEnterInText(event) && (event.ctrlKey || event.metaKey)) submit(event);
}

/** For forms of short notes: Enter saves; with Shift it makes a new line. */
export function submitOnEnter(event: Key): void {
  if (isEnterInText(event) && !event.shiftKey) submit(event);
}
