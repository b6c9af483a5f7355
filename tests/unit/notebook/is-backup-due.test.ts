import { expect, it } from 'vitest';
import type { PersonId } from '../../../utils/model/ids.ts';
import { isBackupDue } from '../../../utils/notebook/is-backup-due.ts';
import { ctx, sample, uuid } from './sample-records.ts';

const DAY = 24 * 60 * 60 * 1_000;
const me = sample('person', 1);
const mine = [me, sample('condition', 2)];
const ofDemo = [
  me,
  sample('person', 9, { personId: uuid<PersonId>(9), isDemo: true }),
  sample('condition', 2, { personId: uuid<PersonId>(9) }),
];
const usual = { backupReminderDays: 30, lastBackupAt: null };
const after = (days: number) => ctx.now + days * DAY;

it.each([
  ['with an entry of 30 days and no backup', usual, mine, after(30), true],
  ['with an entry of 29 days and no backup', usual, mine, after(29), false],
  ['with nothing but a person', usual, [me], after(300), false],
  ['with nothing but the demo', usual, ofDemo, after(300), false],
  [
    'when the person wants no reminder',
    { ...usual, backupReminderDays: 0 },
    mine,
    after(300),
    false,
  ],
  ['29 days after a backup', { ...usual, lastBackupAt: after(10) }, mine, after(39), false],
  ['30 days after a backup', { ...usual, lastBackupAt: after(10) }, mine, after(40), true],
  [
    'after it was waved away',
    { ...usual, backupReminderHiddenAt: after(40) },
    mine,
    after(69),
    false,
  ],
  ['a period later', { ...usual, backupReminderHiddenAt: after(40) }, mine, after(70), true],
])('a backup is due or not %s', (_when, settings, records, now, isDue) => {
  expect(isBackupDue(settings, records, now)).toBe(isDue);
});
