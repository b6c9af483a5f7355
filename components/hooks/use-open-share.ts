import { useState } from 'preact/hooks';
import type { Act } from '../../utils/app/commit-act.ts';
import { type OpenedShare, openShare, SHARE_LIMIT, takeShare } from '../../utils/app/open-share.ts';
import type { Failure } from '../../utils/model/result.ts';
import type { ImportAnswers } from '../../utils/notebook/import-plan.ts';
import { nextPaint } from '../../utils/platform/next-paint.ts';
import { readBytes } from '../../utils/platform/read-bytes.ts';
import { useNotebook } from './use-notebook.ts';
import { useOneAtATime } from './use-one-at-a-time.ts';

/** How far a share has come: it is opened, shown beside the notebook, then taken in. */
export type ShareStage =
  | { at: 'file' }
  | { at: 'preview'; opened: OpenedShare }
  | { at: 'taken'; opened: OpenedShare; act: Act };

/** Opens a share step by step; only `take` writes. */
export function useOpenShare() {
  const notebook = useNotebook();
  const [stage, setStage] = useState<ShareStage>({ at: 'file' });
  const [isWorking, setWorking] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [source, setSource] = useState<{ file: File; passphrase: string } | null>(null);

  async function look(file: File, passphrase: string): Promise<void> {
    const bytes = await readBytes(file, SHARE_LIMIT);
    const opened = bytes.ok ? await openShare(notebook, bytes.value, passphrase) : bytes;
    if (opened.ok) setStage({ at: 'preview', opened: opened.value });
    else setFailure(opened.error);
  }

  async function busy(work: () => Promise<void>) {
    setFailure(null);
    setWorking(true);
    await nextPaint();
    await work();
    setWorking(false);
  }

  const open = useOneAtATime((file: File, passphrase: string) => {
    setSource({ file, passphrase });
    return busy(() => look(file, passphrase));
  });

  const take = useOneAtATime((opened: OpenedShare, answers: ImportAnswers) =>
    busy(async () => {
      const act = await takeShare(notebook, opened, answers);
      if (act.ok) return setStage({ at: 'taken', opened, act: act.value });
      // Something was changed while the list was on screen: show what holds now.
      if (act.error === 'conflict' && source) await look(source.file, source.passphrase);
      setFailure(act.error);
    }),
  );

  const reset = () => {
    setStage({ at: 'file' });
    setFailure(null);
  };
  return { stage, isWorking, failure, open, take, reset };
}
