import { useState } from 'preact/hooks';
import { applyImport } from '../../utils/app/apply-import.ts';
import type { Act } from '../../utils/app/commit-act.ts';
import type { LongWork } from '../../utils/app/long-work.ts';
import { BACKUP_LIMIT, type OpenBackup, openBackup } from '../../utils/app/open-backup.ts';
import { readHere } from '../../utils/app/read-here.ts';
import type { Person } from '../../utils/model/people.ts';
import type { Failure, Result } from '../../utils/model/result.ts';
import { emptyPeople } from '../../utils/notebook/empty-people.ts';
import type { ImportAnswers, ImportItem, ImportPlan } from '../../utils/notebook/import-plan.ts';
import { planImport } from '../../utils/notebook/plan-import.ts';
import { readBytes } from '../../utils/platform/read-bytes.ts';
import { useLongWork } from '../hooks/use-long-work.ts';
import { useNotebook } from '../hooks/use-notebook.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** How far a file has come: it is opened and checked, then shown beside the notebook, then restored. */
export type RestoreStage =
  | { at: 'start' }
  | { at: 'sealed'; file: Bytes }
  | { at: 'checked'; backup: OpenBackup }
  | { at: 'planned'; backup: OpenBackup; plan: ImportPlan; empty: Person[] }
  | { at: 'writing' }
  | { at: 'restored'; act: Act };

/** Opens a backup file step by step; only `restore` writes. */
export function useRestore() {
  const notebook = useNotebook();
  const { done, run, stop } = useLongWork();
  const [stage, setStage] = useState<RestoreStage>({ at: 'start' });
  const [failure, setFailure] = useState<Failure | null>(null);

  /** Runs a step; when it fails the stage stays and the reason is said. */
  async function step<T>(start: (work: LongWork) => Promise<Result<T>>) {
    setFailure(null);
    const result = await run(start);
    if (result && !result.ok) setFailure(result.error);
    return result?.ok ? result.value : null;
  }

  async function open(file: Bytes, passphrase: string | null) {
    setFailure(null);
    const opened = await run((work) => openBackup(file, passphrase, work));
    if (opened?.ok) setStage({ at: 'checked', backup: opened.value });
    else if (opened?.error === 'needs-passphrase') setStage({ at: 'sealed', file });
    else if (opened) setFailure(opened.error);
  }

  async function choose(chosen: File) {
    setStage({ at: 'start' });
    const file = await step(() => readBytes(chosen, BACKUP_LIMIT));
    if (file) await open(file, null);
  }

  async function plan(backup: OpenBackup) {
    const here = await step(() => readHere(notebook));
    if (!here) return;
    const planned = planImport(here, backup.records);
    const isPersonComing = planned.items.some(isNewPerson);
    const empty = isPersonComing ? emptyPeople(here.records) : [];
    setStage({ at: 'planned', backup, plan: planned, empty });
  }

  async function restore(
    planned: Extract<RestoreStage, { at: 'planned' }>,
    answers: ImportAnswers,
    leaving: readonly Person[],
  ) {
    setFailure(null);
    setStage({ at: 'writing' });
    const act = await applyImport(notebook, planned.plan, answers, notebook.trash(leaving));
    if (act.ok) return setStage({ at: 'restored', act: act.value });
    // Something was changed while the list was on screen: show what holds now.
    if (act.error === 'conflict') await plan(planned.backup);
    else setStage(planned);
    setFailure(act.error);
  }

  const reset = () => {
    setStage({ at: 'start' });
    setFailure(null);
  };
  return { stage, failure, done, stop, choose, open, plan, restore, reset };
}

const isNewPerson = ({ state, incoming }: ImportItem) =>
  state === 'new' && incoming.kind === 'person' && incoming.deletedAt === null;
