import type { Store } from '../db/store.ts';
import { createRecord } from '../merge/edit-record.ts';
import type { DeviceId } from '../model/ids.ts';
import type { RecordOf } from '../model/kinds.ts';
import type { Settings } from '../model/notebook-own.ts';
import { ok, type Result } from '../model/result.ts';
import { blank } from '../notebook/blank-records.ts';
import { newId, now } from '../platform/clock-and-ids.ts';
import { runAlone } from '../platform/run-alone.ts';

const LETTER_REGIONS: ReadonlySet<string | undefined> = new Set(['US', 'CA', 'MX']);

/** The record of this browser: the one that signed itself. Other devices' records are signed by us. */
export async function readOwnDevice(store: Store): Promise<Result<RecordOf<'device'> | null>> {
  const devices = await store.readAll('device');
  if (!devices.ok) return devices;
  const own = devices.value.records.filter(({ id, versions }) => versions[id] !== undefined);
  return ok(own.toSorted((a, b) => (a.id < b.id ? -1 : 1))[0] ?? null);
}

/** The record of this browser, made with the usual settings if there is none yet. */
export function ensureOwnDevice(
  store: Store,
  language: string,
): Promise<Result<RecordOf<'device'>>> {
  return runAlone('own-device', async () => {
    const known = await readOwnDevice(store);
    if (!known.ok || known.value) return known as Result<RecordOf<'device'>>;
    const id = newId<DeviceId>();
    const fields = blank('device');
    const settings: Settings = { ...fields.settings, paperSize: paperFor(language) };
    const device = createRecord('device', id, { ...fields, settings }, { device: id, now: now() });
    const made = await store.commit([{ before: null, after: device }]);
    return made.ok ? ok(device) : made;
  });
}

function paperFor(language: string): Settings['paperSize'] {
  const { region } = new Intl.Locale(language).maximize();
  return LETTER_REGIONS.has(region) ? 'letter' : 'a4';
}
