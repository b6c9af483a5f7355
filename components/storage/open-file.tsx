import { useState } from 'preact/hooks';
import { useWords } from '../hooks/use-words.ts';
import { Button } from '../ui/button.tsx';
import { FileField } from '../ui/file-field.tsx';
import { Notice } from '../ui/notice.tsx';
import { Progress } from '../ui/progress.tsx';
import { TextField } from '../ui/text-field.tsx';
import { CheckedBackup } from './checked-backup.tsx';
import { RestorePreview } from './restore-preview.tsx';
import { Restored } from './restored.tsx';
import { useRestore } from './use-restore.ts';

/** Checks a backup file, shows what restoring it would change, and restores it. */
export function OpenFile() {
  const t = useWords();
  const restore = useRestore();
  const { stage, failure, done, stop } = restore;
  const stopping = { label: t('storage.stop'), run: stop };
  return (
    <section class="stack">
      <h2>{t('backup.openHeading')}</h2>
      <p>{t('backup.openAbout')}</p>
      <FileField
        label={t('backup.file')}
        accept=".gz,.json,.age"
        onFile={(file) => restore.choose(file)}
      />
      {done !== null && <Progress label={t('backup.reading')} done={done} stop={stopping} />}
      {stage.at === 'writing' && <Progress label={t('backup.restoring')} />}
      {failure && (
        <Notice look={failure === 'stopped' ? 'plain' : 'error'} isUrgent>
          {t(`failure.${failure}`)}
        </Notice>
      )}
      {stage.at === 'sealed' && (
        <Unseal onPassphrase={(passphrase) => restore.open(stage.file, passphrase)} />
      )}
      {stage.at === 'checked' && (
        <CheckedBackup
          backup={stage.backup}
          onShow={() => restore.plan(stage.backup)}
          onClose={restore.reset}
        />
      )}
      {stage.at === 'planned' && (
        <RestorePreview
          plan={stage.plan}
          empty={stage.empty}
          onRestore={(answers, leaving) => restore.restore(stage, answers, leaving)}
          onClose={restore.reset}
        />
      )}
      {stage.at === 'restored' && <Restored act={stage.act} onClose={restore.reset} />}
    </section>
  );
}

function Unseal({ onPassphrase }: { onPassphrase: (passphrase: string) => void }) {
  const t = useWords();
  const [passphrase, setPassphrase] = useState('');
  return (
    <form
      class="stack"
      onSubmit={(e) => {
        e.preventDefault();
        if (passphrase !== '') onPassphrase(passphrase);
      }}
    >
      <TextField
        label={t('backup.filePassphrase')}
        hint={t('backup.sealed')}
        type="password"
        value={passphrase}
        onValue={setPassphrase}
      />
      <Button type="submit" look="main">
        {t('backup.unseal')}
      </Button>
    </form>
  );
}
