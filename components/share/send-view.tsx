import { useContext, useState } from 'preact/hooks';
import { useNotebook } from '../hooks/use-notebook.ts';
import { useSenderName } from '../hooks/use-sender-name.ts';
import { useShareChoice } from '../hooks/use-share-choice.ts';
import { DeviceNames } from '../hooks/use-who.ts';
import { useWords } from '../hooks/use-words.ts';
import type { ViewProps } from '../notebook/view-props.ts';
import { SendDone } from './send-done.tsx';
import { SendPassphrase } from './send-passphrase.tsx';
import { StepHeading } from './step-heading.tsx';
import { WhatStep } from './what-step.tsx';

type Step =
  | { at: 'what' }
  | { at: 'passphrase' }
  | { at: 'done'; file: string; passphrase: string };

/** Makes a share file: what leaves, under which passphrase, and what to do with the file. */
export function SendView({ book, people, person }: ViewProps) {
  const t = useWords();
  const { device } = useNotebook();
  const [step, setStep] = useState<Step>({ at: 'what' });
  const chosen = useShareChoice(book, people, person);
  const sender = useSenderName(useContext(DeviceNames).get(device) ?? '');
  const toPassphrase = async () => {
    if (sender.name.trim() !== '' && (await sender.save())) setStep({ at: 'passphrase' });
  };
  switch (step.at) {
    case 'what':
      return (
        <>
          <StepHeading heading={t('share.what.heading')} step={1} of={2} isFocused={false} />
          <WhatStep book={book} chosen={chosen} sender={sender} onNext={toPassphrase} />
        </>
      );
    case 'passphrase':
      return (
        <SendPassphrase
          key="passphrase"
          contents={chosen.contents}
          onBack={() => setStep({ at: 'what' })}
          onMade={(file, passphrase) => setStep({ at: 'done', file, passphrase })}
        />
      );
    case 'done':
      return <SendDone key="done" file={step.file} passphrase={step.passphrase} />;
  }
}
