import { useEffect, useRef } from 'preact/hooks';
import { useWords } from '../hooks/use-words.ts';

interface Props {
  heading: string;
  step?: number;
  of?: number;
  /** False for the first thing on the page, which nobody has come to by a button. */
  isFocused?: boolean;
}

/** The heading of one step; the focus comes to it when the step before is done. */
export function StepHeading({ heading, step, of, isFocused = true }: Props) {
  const t = useWords();
  const ref = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isFocused) ref.current?.focus();
  }, []);
  return (
    <header class="stack-tight">
      {step !== undefined && of !== undefined && (
        <p class="muted small">{t('share.step', { step, of })}</p>
      )}
      <h1 ref={ref} tabIndex={-1}>
        {heading}
      </h1>
    </header>
  );
}
