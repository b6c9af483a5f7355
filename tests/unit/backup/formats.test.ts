// @vitest-environment node
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { LongWork } from '../../../utils/app/long-work.ts';
import { openBackup } from '../../../utils/app/open-backup.ts';
import { BACKUP_VERSION } from '../../../utils/backup/backup-header.ts';
import { countKinds } from '../../../utils/backup/count-kinds.ts';
import { UPGRADES } from '../../../utils/backup/versions/upgrades.ts';
import { KINDS } from '../../../utils/model/kinds.ts';

const FOLDER = 'tests/fixtures/formats';
const files = readdirSync(FOLDER).filter((name) => name.startsWith('backup-'));
const work: LongWork = { onProgress: () => {}, signal: new AbortController().signal };
/** All that docs/FORMATS.md promises to somebody who writes a reader of their own. */
const Promised = z.object({
  format: z.literal('beforehand-backup'),
  version: z.int(),
  createdAt: z.int(),
  counts: z.record(z.string(), z.int()),
  sha256: z.string(),
  records: z.array(z.looseObject({ kind: z.string(), id: z.uuid() })),
});

it('has an example of every version, and a step from each to the next', () => {
  const versions = Array.from({ length: BACKUP_VERSION }, (_, i) => i + 1);
  expect(files).toEqual(versions.map((n) => `backup-v${String(n).padStart(3, '0')}.json`));
  expect(UPGRADES).toHaveLength(BACKUP_VERSION - 1);
});

describe.each(files)('the example %s', (name) => {
  const bytes = readFileSync(`${FOLDER}/${name}`);

  it('can be read by what is written about the format alone', () => {
    const file = Promised.parse(JSON.parse(bytes.toString('utf8')));
    const lines = bytes.toString('utf8').split('\n');
    const body = `${lines.slice(1, -2).join('\n')}\n`;
    expect(createHash('sha256').update(body).digest('hex')).toBe(file.sha256);
    expect(Map.groupBy(file.records, ({ kind }) => kind).size).toBe(
      Object.keys(file.counts).length,
    );
  });

  it('opens in this version with every record, of every kind', async () => {
    const opened = await openBackup(new Uint8Array(bytes), null, work);
    if (!opened.ok) throw new Error(opened.error);
    expect(countKinds(opened.value.records)).toEqual(opened.value.header.counts);
    expect(Object.keys(opened.value.header.counts)).toEqual(KINDS);
  });
});
