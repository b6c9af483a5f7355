// @vitest-environment node
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Fhir } from 'fhir';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { readShareFile } from '../../../utils/app/open-share.ts';
import { readShare } from '../../../utils/share/read-share.ts';
import { SHARE_VERSION, SHARED_KINDS } from '../../../utils/share/share-file.ts';
import { sha256 } from './sample-share.ts';

const FOLDER = 'tests/fixtures/formats';
const text = readFileSync(`${FOLDER}/share-v001.json`, 'utf8');

/** All that docs/FORMATS.md promises to somebody who writes a reader of their own. */
const Promised = z.object({
  format: z.literal('beforehand-share'),
  version: z.literal(1),
  createdAt: z.int(),
  from: z.uuid(),
  devices: z.record(z.uuid(), z.string()),
  counts: z.strictObject({ records: z.int(), tombstones: z.int() }),
  sha256: z.string(),
  records: z.array(z.looseObject({ kind: z.string(), id: z.uuid(), private: z.literal(false) })),
  tombstones: z.array(
    z.strictObject({
      kind: z.string(),
      id: z.uuid(),
      deletedAt: z.int(),
      stamp: z.tuple([z.uuid(), z.int()]),
      versions: z.record(z.uuid(), z.int()),
    }),
  ),
});

/** JSON with sorted keys, written anew here so that it shares nothing with the product's. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`;
}

it('the example of a share can be read by what is written about the format alone', () => {
  const share = Promised.parse(JSON.parse(text));
  const { sha256: said, ...rest } = JSON.parse(text);
  expect(createHash('sha256').update(canonical(rest)).digest('hex')).toBe(said);
  expect(share.records).toHaveLength(share.counts.records);
  expect(share.tombstones).toHaveLength(share.counts.tombstones);
  expect(share.version).toBe(SHARE_VERSION);
});

it('opens in this version, sealed and unsealed, with every kind that a share may hold', async () => {
  const open = await readShare(text, { sha256 });
  const file = new Uint8Array(readFileSync(`${FOLDER}/share-v001.age`));
  expect(await readShareFile(file, 'lemon tree march')).toEqual(open);
  const kinds = open.ok ? open.value.records.map(({ kind }) => kind) : [];
  expect(new Set(kinds)).toEqual(new Set(SHARED_KINDS));
});

it('the example of a visit in FHIR is valid and says what is written about it', () => {
  const bundle = JSON.parse(readFileSync(`${FOLDER}/visit-r4.fhir.json`, 'utf8'));
  expect(new Fhir().validate(bundle, { errorOnUnexpected: true }).valid).toBe(true);
  const resources = bundle.entry.map(({ resource }: { resource: unknown }) => resource);
  const [patient, author, document] = resources;
  expect(resources.map((one: { resourceType: string }) => one.resourceType)).toEqual([
    'Patient',
    'RelatedPerson',
    'DocumentReference',
  ]);
  expect(author.patient.reference).toBe(`urn:uuid:${patient.id}`);
  expect(document.type.coding[0].code).toBe('51855-5');
  const types = document.content.map(
    ({ attachment }: { attachment: { contentType: string } }) => attachment.contentType,
  );
  expect(types).toEqual(['text/plain; charset=utf-8', 'text/html; charset=utf-8']);
  const plain = Buffer.from(document.content[0].attachment.data, 'base64').toString('utf8');
  expect(plain).toContain('膝');
});
