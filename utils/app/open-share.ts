import { openAge } from '../crypto/age-file.ts';
import { hashText } from '../crypto/hash-text.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { importChanges } from '../notebook/import-changes.ts';
import type { Here, ImportAnswers, ImportPlan } from '../notebook/import-plan.ts';
import { restWhenBusy } from '../platform/rest-when-busy.ts';
import { deviceChanges } from '../share/device-changes.ts';
import { planShare } from '../share/plan-share.ts';
import { readShare } from '../share/read-share.ts';
import type { ShareFile } from '../share/share-file.ts';
import type { Act } from './commit-act.ts';
import type { Notebook } from './notebook.ts';
import { readHere } from './read-here.ts';

/** Most bytes of a share, sealed or not. */
export const SHARE_LIMIT = 200_000_000;

/** A share that was read whole and laid beside the notebook as it stood then. */
export interface OpenedShare {
  share: ShareFile;
  here: Here;
  plan: ImportPlan;
}

/** Opens a share file and plans what taking it in would do. Nothing is written. */
export async function openShare(
  notebook: Notebook,
  file: Uint8Array<ArrayBuffer>,
  passphrase: string,
): Promise<Result<OpenedShare>> {
  const share = await readShareFile(file, passphrase);
  if (!share.ok) return share;
  const here = await readHere(notebook);
  if (!here.ok) return here;
  const plan = planShare(here.value, share.value);
  return ok({ share: share.value, here: here.value, plan });
}

/** The share inside a sealed file, checked in every part. */
export async function readShareFile(
  file: Uint8Array<ArrayBuffer>,
  passphrase: string,
): Promise<Result<ShareFile>> {
  if (file.length > SHARE_LIMIT) return fail('too-large');
  const opened = await openAge(file, passphrase.normalize('NFC'));
  if (!opened.ok) return opened;
  const text = decode(opened.value);
  return text === null
    ? fail('damaged-file')
    : readShare(text, { sha256: hashText, rest: restWhenBusy() });
}

/** Takes a share in as one act; 'conflict' when a record has moved on since it was laid beside. */
export function takeShare(
  notebook: Notebook,
  { share, here, plan }: OpenedShare,
  answers: ImportAnswers,
): Promise<Result<Act>> {
  const ctx = notebook.context();
  return notebook.act([...deviceChanges(here, share, ctx), ...importChanges(plan, answers, ctx)]);
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
