import { useState } from 'preact/hooks';
import { useShareChoice } from '../hooks/use-share-choice.ts';
import { useWords } from '../hooks/use-words.ts';
import type { ViewProps } from '../notebook/view-props.ts';
import { CopyMake } from './copy-make.tsx';
import { StepHeading } from './step-heading.tsx';
import { WhatStep } from './what-step.tsx';

/** Makes a copy to read for somebody who does not have Beforehand. */
export function CopyView({ book, people, person }: ViewProps) {
  const t = useWords();
  const [isChosen, setChosen] = useState(false);
  const chosen = useShareChoice(book, people, person);
  return isChosen ? (
    <CopyMake key="make" contents={chosen.contents} onBack={() => setChosen(false)} />
  ) : (
    <div class="stack-wide">
      <StepHeading heading={t('share.reader.heading')} step={1} of={2} isFocused={false} />
      <p class="share-lead">{t('share.reader.lead')}</p>
      <WhatStep book={book} chosen={chosen} isCopy onNext={() => setChosen(true)} />
    </div>
  );
}
