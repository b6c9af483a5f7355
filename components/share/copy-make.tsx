import { useState } from 'preact/hooks';
import { makeCopy } from '../../utils/app/make-copy.ts';
import { now } from '../../utils/platform/clock-and-ids.ts';
import { saveFile } from '../../utils/platform/save-file.ts';
import type { ShareContents } from '../../utils/share/choose-records.ts';
import { copyName } from '../../utils/share/share-name.ts';
import { useLocale } from '../hooks/use-locale.ts';
import { useOneAtATime } from '../hooks/use-one-at-a-time.ts';
import { useWords } from '../hooks/use-words.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { RadioGroup } from '../ui/radio-group.tsx';
import { PassphraseChoice } from './passphrase-choice.tsx';
import { StepHeading } from './step-heading.tsx';

/** Second step of a copy to read: with a passphrase or without, and then it is handed to the browser. */
export function CopyMake({ contents, onBack }: { contents: ShareContents; onBack: () => void }) {
  const t = useWords();
  const locale = useLocale();
  const [way, setWay] = useState<'locked' | 'plain'>('locked');
  const [passphrase, setPassphrase] = useState<string | null>(null);
  const [isTried, setTried] = useState(false);
  const [made, setMade] = useState<string | null>(null);
  const isLocked = way === 'locked';
  const isMissing = isLocked && passphrase === null;
  const make = useOneAtATime(async () => {
    setTried(true);
    if (isMissing) return;
    const html = await makeCopy(contents, isLocked ? passphrase : null, { t, ...locale });
    const name = copyName(new Date(now()).toLocaleDateString('sv'));
    saveFile(name, html, 'text/html');
    setMade(name);
  });
  return (
    <div class="stack">
      <StepHeading heading={t('share.reader.how')} step={2} of={2} />
      <RadioGroup
        legend={t('share.reader.how')}
        value={way}
        onValue={setWay}
        choices={[
          { value: 'locked', label: t('share.reader.locked'), hint: t('share.reader.lockedHint') },
          { value: 'plain', label: t('share.reader.plain'), hint: t('share.reader.plainHint') },
        ]}
      />
      {isLocked && <PassphraseChoice onPassphrase={setPassphrase} />}
      <Notice>{t('share.inside.final')}</Notice>
      {isTried && isMissing && (
        <p class="field-error" role="alert">
          {t('share.passphrase.needed')}
        </p>
      )}
      <div class="row">
        <Button look="main" onClick={make}>
          {t('share.reader.make')}
        </Button>
        <Button onClick={onBack}>{t('share.stepBack')}</Button>
      </div>
      <p role="status">{made && t('share.reader.done', { name: made })}</p>
    </div>
  );
}
