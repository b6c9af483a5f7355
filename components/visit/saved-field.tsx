import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { countWords, paperLength } from '../../utils/visit/page-one-limits.ts';
import { useWords } from '../hooks/use-words.ts';
import { TextField } from '../ui/text-field.tsx';

interface Props {
  label: string;
  value: string;
  /** True when it was saved; what was typed stays in the field otherwise. */
  onSave: (value: string) => Promise<boolean>;
  hint?: string;
  rows?: number;
  type?: 'text' | 'date' | 'time' | 'number';
  /** Longest text the notebook keeps. */
  limit?: number;
  /** Longest text, in paper units, that stands whole on page one. */
  pageOne?: number;
  /** Saves every letter, where there is nothing else to be made anew by it. */
  isSavedAtOnce?: boolean;
  /** How many words read well; more are kept and printed all the same. */
  words?: number;
}

/** Long enough not to save every letter, short enough to lose nothing. */
const WAIT_MS = 500;
const LAST_MOMENTS = ['pagehide', 'visibilitychange'];

/** A text field that saves itself while somebody types and when it is left. */
export function SavedField({ value, onSave, pageOne, words, isSavedAtOnce, ...rest }: Props) {
  const t = useWords();
  const [typed, setTyped] = useState<string | null>(null);
  const latest = useRef<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const save = async () => {
    clearTimeout(timer.current);
    timer.current = undefined;
    const text = latest.current;
    if (text === null || text === value) return;
    const isSaved = await onSave(text);
    if (isSaved && latest.current === text) latest.current = null;
  };
  useEffect(() => {
    // Saved, or about to be told so; what another window wrote meanwhile does not replace typing.
    if (latest.current !== null && latest.current !== value) return;
    latest.current = null;
    setTyped(null);
  }, [value]);
  const saveRef = useRef(save);
  saveRef.current = save;
  // Leaving the view or the page is the last moment to save what was typed.
  useLayoutEffect(() => {
    const flush = () => void saveRef.current();
    for (const name of LAST_MOMENTS) window.addEventListener(name, flush, true);
    return () => {
      for (const name of LAST_MOMENTS) window.removeEventListener(name, flush, true);
      flush();
    };
  }, []);

  const shown = typed ?? value;
  const used = paperLength(shown);
  const left = pageOne === undefined ? 0 : pageOne - used;
  const wordCount = countWords(shown);
  const hint = [
    rest.hint,
    left < 0 && t('visit.overPageOne', { count: -left }),
    words !== undefined && wordCount > words && t('visit.manyWords', { count: wordCount }),
  ];
  return (
    <div onBlurCapture={save}>
      <TextField
        {...rest}
        hint={hint.filter(Boolean).join(' ')}
        value={shown}
        {...(pageOne === undefined ? {} : { limit: pageOne, used })}
        {...(words === undefined ? {} : { limit: words, used: wordCount })}
        onValue={(text) => {
          setTyped(text);
          latest.current = text;
          timer.current ??= setTimeout(() => saveRef.current(), isSavedAtOnce ? 0 : WAIT_MS);
        }}
      />
    </div>
  );
}
