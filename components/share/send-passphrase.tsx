import { useState } from 'preact/hooks';
import { makeShare } from '../../utils/app/make-share.ts';
import type { Failure } from '../../utils/model/result.ts';
import { now } from '../../utils/platform/clock-and-ids.ts';
import { nextPaint } from '../../utils/platform/next-paint.ts';
import { saveBlob } from '../../utils/platform/save-blob.ts';
import type { ShareContents } from '../../utils/share/choose-records.ts';
import { shareName } from '../../utils/share/share-name.ts';
import { useNotebook } from '../hooks/use-notebook.ts';
import { useOneAtATime } from '../hooks/use-one-at-a-time.ts';
import { useWords } from '../hooks/use-words.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { PassphraseChoice } from './passphrase-choice.tsx';
import { StepHeading } from './step-heading.tsx';

interface Props {
  contents: ShareContents;
  onBack: () => void;
  onMade: (file: string, passphrase: string) => void;
}

/** Second step: the passphrase, and then the file is made and handed to the browser. */
export function SendPassphrase({ contents, onBack, onMade }: Props) {
  const t = useWords();
  const notebook = useNotebook();
  const [passphrase, setPassphrase] = useState<string | null>(null);
  const [isTried, setTried] = useState(false);
  const [isMaking, setMaking] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const make = useOneAtATime(async () => {
    setTried(true);
    if (passphrase === null) return;
    setFailure(null);
    setMaking(true);
    await nextPaint();
    const made = await makeShare(notebook, contents, passphrase);
    setMaking(false);
    if (!made.ok) return setFailure(made.error);
    const name = shareName(new Date(now()).toLocaleDateString('sv'));
    saveBlob(name, new Blob([made.value], { type: 'application/octet-stream' }));
    onMade(name, passphrase);
  });
  return (
    <div class="stack">
      <StepHeading heading={t('share.passphrase.heading')} step={2} of={2} />
      <p>{t('share.passphrase.why')}</p>
      <PassphraseChoice onPassphrase={setPassphrase} />
      <Notice>{t('share.inside.final')}</Notice>
      {isTried && passphrase === null && (
        <p class="field-error" role="alert">
          {t('share.passphrase.needed')}
        </p>
      )}
      {failure && (
        <p class="field-error" role="alert">
          {t(`failure.${failure}`)}
        </p>
      )}
      <div class="row">
        <Button look="main" onClick={make} disabled={isMaking}>
          {t('share.send.make')}
        </Button>
        <Button onClick={onBack}>{t('share.stepBack')}</Button>
      </div>
      <p role="status">{isMaking && t('share.send.making')}</p>
    </div>
  );
}
