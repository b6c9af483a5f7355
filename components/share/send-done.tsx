import { useWords } from '../hooks/use-words.ts';
import { CopyPassphrase } from './copy-passphrase.tsx';
import { StepHeading } from './step-heading.tsx';

/** The file is made: what to do with it, and the passphrase once more. */
export function SendDone({ file, passphrase }: { file: string; passphrase: string }) {
  const t = useWords();
  return (
    <div class="stack">
      <StepHeading heading={t('share.send.doneHeading')} />
      <p>{t('share.send.done', { name: file })}</p>
      <p>{t('share.send.passphrase')}</p>
      <output class="passphrase" aria-label={t('share.passphrase.words')}>
        {passphrase}
      </output>
      <p>
        <CopyPassphrase passphrase={passphrase} />
      </p>
      <h2>{t('share.send.nextHeading')}</h2>
      <ol class="numbered">
        <li>{t('share.send.next1')}</li>
        <li>{t('share.send.next2')}</li>
        <li>{t('share.send.next3')}</li>
      </ol>
    </div>
  );
}
