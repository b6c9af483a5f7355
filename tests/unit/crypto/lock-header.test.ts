import { beforeAll, describe, expect, it, test } from 'vitest';
import {
  makeLock,
  openLock,
  rewrapPassphrase,
  rewrapRecoveryCode,
} from '../../../utils/crypto/lock-header.ts';
import { writeRecoveryCode } from '../../../utils/crypto/recovery-code.ts';
import { KDF_ROUNDS, LockHeader } from '../../../utils/model/lock.ts';
import { randomBytes } from '../../../utils/platform/clock-and-ids.ts';
import { uuid } from '../notebook/sample-records.ts';

const PASSPHRASE = 'four quiet brown boats';
const CODE = writeRecoveryCode(randomBytes(15));
let lock: Awaited<ReturnType<typeof makeLock>>;

beforeAll(async () => {
  lock = await makeLock(uuid(1), PASSPHRASE, CODE, randomBytes);
});

describe('a lock', () => {
  it('keeps to its schema and is stored without any secret', () => {
    expect(LockHeader.parse(JSON.parse(JSON.stringify(lock.header)))).toEqual(lock.header);
    expect(lock.header.byPassphrase.rounds).toBeGreaterThanOrEqual(600_000);
  });

  it('opens with the passphrase, and with the recovery code however it is typed', async () => {
    expect(await openLock(lock.header, { passphrase: PASSPHRASE })).toEqual(lock.dataKey);
    const typed = CODE.toLowerCase().replaceAll('-', ' ');
    expect(await openLock(lock.header, { recoveryCode: typed })).toEqual(lock.dataKey);
  });

  it('takes letters written in two ways for the same', async () => {
    const made = await makeLock(uuid(2), 'caf\u00e9 au lait', CODE, randomBytes);
    expect(await openLock(made.header, { passphrase: 'cafe\u0301 au lait' })).toEqual(made.dataKey);
  });

  test.each([
    ['another passphrase', { passphrase: `${PASSPHRASE}s` }],
    ['the passphrase as a code', { recoveryCode: PASSPHRASE }],
    ['the code as a passphrase', { passphrase: CODE }],
    ['another code', { recoveryCode: writeRecoveryCode(randomBytes(15)) }],
  ])('does not open with %s', async (_what, secret) => {
    expect(await openLock(lock.header, secret)).toBeNull();
  });

  it('does not open under the name of another lock', async () => {
    const renamed = { ...lock.header, id: uuid(9) };
    expect(await openLock(renamed, { passphrase: PASSPHRASE })).toBeNull();
  });

  it('keeps its data key when the passphrase changes, and the code still opens it', async () => {
    const next = await rewrapPassphrase(lock.header, lock.dataKey, 'another one', randomBytes);
    expect(await openLock(next, { passphrase: PASSPHRASE })).toBeNull();
    expect(await openLock(next, { passphrase: 'another one' })).toEqual(lock.dataKey);
    expect(await openLock(next, { recoveryCode: CODE })).toEqual(lock.dataKey);
    expect(next.byPassphrase.salt).not.toBe(lock.header.byPassphrase.salt);
  });

  it('can have its recovery code replaced', async () => {
    const code = writeRecoveryCode(randomBytes(15));
    const next = await rewrapRecoveryCode(lock.header, lock.dataKey, code, randomBytes);
    expect(await openLock(next, { recoveryCode: CODE })).toBeNull();
    expect(await openLock(next, { recoveryCode: code })).toEqual(lock.dataKey);
  });
});

describe('what is stored beside a notebook', () => {
  const change = (patch: object) => ({
    ...lock.header,
    byPassphrase: { ...lock.header.byPassphrase, ...patch },
  });
  test.each([
    ['fewer rounds than we make', () => change({ rounds: KDF_ROUNDS - 1 })],
    ['rounds that would hang the browser', () => change({ rounds: 1e12 })],
    ['another way to make keys', () => change({ kdf: 'MD5' })],
    ['a short salt', () => change({ salt: 'AAAA' })],
    ['a salt that is no base64', () => change({ salt: '!'.repeat(24) })],
    ['a field that nobody knows', () => change({ hint: 'my dog' })],
    ['another version', () => ({ ...lock.header, version: 2 })],
    ['no recovery code', () => ({ ...lock.header, byRecoveryCode: undefined })],
  ])('is refused with %s', (_what, header) => {
    expect(LockHeader.safeParse(header()).success).toBe(false);
  });
});
