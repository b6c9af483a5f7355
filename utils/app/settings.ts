import type { RecordOf } from '../model/kinds.ts';
import type { Settings } from '../model/notebook-own.ts';
import { fail, ok, type Result } from '../model/result.ts';
import type { Act } from './commit-act.ts';
import type { Notebook } from './notebook.ts';

/** The settings of this browser. */
export async function readSettings({ store, device }: Notebook): Promise<Result<Settings>> {
  const own = await store.get('device', device);
  return own.ok ? ok(own.value.settings) : own;
}

/** Changes some settings; another window's change to other settings a moment ago is kept. */
export async function changeSettings(
  notebook: Notebook,
  patch: Partial<Settings>,
): Promise<Result<Act>> {
  for (let tries = 0; tries < 3; tries++) {
    const own = await notebook.store.get('device', notebook.device);
    if (!own.ok) return own;
    const done = await notebook.act([withSettings(notebook, own.value, patch)]);
    if (done.ok || done.error !== 'conflict') return done;
  }
  return fail('conflict');
}

function withSettings(notebook: Notebook, own: RecordOf<'device'>, patch: Partial<Settings>) {
  return notebook.change(own, { settings: { ...own.settings, ...patch } });
}
