// @vitest-environment node
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { LongWork } from '../../../utils/app/long-work.ts';
import { openBackup } from '../../../utils/app/open-backup.ts';
import { BACKUP_VERSION } from '../../../utils/backup/backup-header.ts';
import { sealAge } from '../../../utils/crypto/age-file.ts';
import { canonicalText } from '../../../utils/merge/same-value.ts';
import { gzip } from '../../../utils/platform/gzip.ts';
import { backupOf, bodyOf, sampleLines } from '../backup/sample-backup.ts';
import { sample, sampleNotebook } from '../notebook/sample-records.ts';

const CHEAP = 10;
const bytesOf = (text: string) => new TextEncoder().encode(text);
const work = (): LongWork => ({ onProgress: () => {}, signal: new AbortController().signal });
const open = (file: Uint8Array<ArrayBuffer>, passphrase: string | null = null) =>
  openBackup(file, passphrase, work());

const [person = '', ...others] = sampleLines();
const withPerson = (line: string) => bodyOf([line, ...others]);
const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
const draft = (values: string) =>
  canonicalText(sample('draft', 40, { values: {} })).replace('"values":{}', `"values":${values}`);
const one = { draft: 1 };

describe('a backup file', () => {
  it('gives back every record, packed or not', async () => {
    const plain = await backupOf();
    for (const file of [plain, await gzip(plain)]) {
      const opened = await open(file);
      expect(opened.ok && opened.value.records).toEqual(sampleNotebook());
    }
  });

  it('may be empty', async () => {
    const opened = await open(await backupOf({ counts: {}, body: '' }));
    expect(opened.ok && opened.value.records).toEqual([]);
  });

  it('can be stopped while it is read', async () => {
    const gone = AbortSignal.abort();
    const stopped = await openBackup(await backupOf(), null, {
      onProgress: () => {},
      signal: gone,
    });
    expect(stopped).toEqual({ ok: false, error: 'stopped' });
  });
});

describe('a protected backup file', () => {
  const seal = async () =>
    new Uint8Array(await sealAge(await gzip(await backupOf()), 'fig', CHEAP));

  it('opens with its passphrase and with no other', async () => {
    const file = await seal();
    expect((await open(file, 'fig')).ok).toBe(true);
    expect(await open(file, 'fog')).toEqual({ ok: false, error: 'wrong-passphrase' });
    expect(await open(file)).toEqual({ ok: false, error: 'needs-passphrase' });
  });

  it('that asks for too much work is refused before any is done', async () => {
    const text = new TextDecoder('latin1').decode(await seal());
    const costly = Uint8Array.from(text.replace(/( scrypt \S+) 10\n/, '$1 21\n'), (c) =>
      c.charCodeAt(0),
    );
    expect(await open(costly, 'fig')).toEqual({ ok: false, error: 'too-costly' });
  });
});

const line = (text: string) => bytesOf(`${text}\n`);
const BAD: Record<string, [string, () => Promise<Uint8Array<ArrayBuffer>>]> = {
  'an empty file': ['foreign-file', async () => new Uint8Array()],
  'a text of another program': ['foreign-file', async () => line('{"format":"notes"}')],
  'a picture': ['foreign-file', async () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a])],
  'a gzip of something else': ['foreign-file', async () => gzip(line('hello'))],
  'a header without end': ['foreign-file', async () => bytesOf('{'.repeat(100_000))],
  'a header that is no object': ['foreign-file', async () => line('[],"records":[')],
  'a backup of a newer version': [
    'newer-version',
    () => backupOf({ version: BACKUP_VERSION + 1, body: 'unknown to us\n' }),
  ],
  'a backup of a version that never was': ['damaged-file', () => backupOf({ version: 0 })],
  'a packed file cut short': [
    'damaged-file',
    async () => (await gzip(await backupOf())).slice(0, -9),
  ],
  'an unpacked file cut short': ['damaged-file', async () => (await backupOf()).slice(0, -40)],
  'one without its last line': ['damaged-file', () => backupOf({ closing: '' })],
  'one with something after its end': ['damaged-file', () => backupOf({ closing: ']}\n\n' })],
  'one whose hash is another’s': ['damaged-file', () => backupOf({ sha256: 'a'.repeat(64) })],
  'one with fewer records than it says': ['damaged-file', () => backupOf({ body: bodyOf(others) })],
  'one with a record twice': [
    'repeated-record',
    () => backupOf({ body: bodyOf([person, person, ...others]) }),
  ],
  'one with an id in two kinds': [
    'repeated-record',
    () => backupOf({ body: bodyOf([canonicalText(sample('clip', 1)), person, ...others]) }),
  ],
  'one with an unknown kind of record': [
    'damaged-file',
    () => backupOf({ body: withPerson(person.replace('"kind":"person"', '"kind":"parson"')) }),
  ],
  'one with a kind from the language itself': [
    'damaged-file',
    () => backupOf({ body: withPerson(person.replace('"kind":"person"', '"kind":"toString"')) }),
  ],
  'one with a field that nobody knows': [
    'damaged-file',
    () => backupOf({ body: withPerson(person.replace('{', '{"extra":1,')) }),
  ],
  'one with the prototype as a field': [
    'damaged-file',
    () => backupOf({ body: withPerson(person.replace('{', '{"__proto__":{"isDemo":true},')) }),
  ],
  'one with the prototype as a key of versions': [
    'damaged-file',
    () =>
      backupOf({ body: withPerson(person.replace('"versions":{', '"versions":{"__proto__":1,')) }),
  ],
  'one with a record that could never be edited again': [
    'damaged-file',
    () => backupOf({ body: withPerson(person.replace(/":1},"what/, `":${2 ** 53 - 1}},"what`)) }),
  ],
  'one with the prototype inside a draft': [
    'damaged-file',
    () => backupOf({ counts: one, body: bodyOf([draft('{"__proto__":{"a":1}}')]) }),
  ],
  'one with a name longer than any': [
    'damaged-file',
    () => backupOf({ body: withPerson(person.replace('"Rosa"', `"${'a'.repeat(5e6)}"`)) }),
  ],
  'one nested deeply': [
    'damaged-file',
    () => backupOf({ counts: one, body: bodyOf([draft(`{"a":${nested(1e6)}}`)]) }),
  ],
  'one with a line that is no JSON': ['damaged-file', () => backupOf({ body: withPerson('{') })],
  'one with bytes that are no text': [
    'damaged-file',
    async () => {
      const file = await backupOf();
      file[file.length - 40] = 0xff;
      return file;
    },
  ],
};

describe('a file that is no good', () => {
  it.each(Object.entries(BAD))('%s is said to be so', async (_what, [error, make]) => {
    expect(await open(await make())).toEqual({ ok: false, error });
    expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('isDemo');
  });

  it('that unpacks to 500 MB of nothing is stopped at the limit', async () => {
    const bomb = new Uint8Array(gzipSync(new Uint8Array(500_000_000), { level: 9 }));
    expect(await open(bomb)).toEqual({ ok: false, error: 'too-large' });
  }, 60_000);
});
