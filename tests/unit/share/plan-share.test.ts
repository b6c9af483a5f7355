import { describe, expect, it } from 'vitest';
import { conflictsOf } from '../../../utils/merge/conflicts-of.ts';
import { editRecord } from '../../../utils/merge/edit-record.ts';
import { heldValues } from '../../../utils/merge/held-values.ts';
import type { AnyRecord } from '../../../utils/model/kinds.ts';
import { importChanges } from '../../../utils/notebook/import-changes.ts';
import type { Here, ImportAnswers } from '../../../utils/notebook/import-plan.ts';
import { chooseRecords } from '../../../utils/share/choose-records.ts';
import { deviceChanges } from '../../../utils/share/device-changes.ts';
import { groupPlan } from '../../../utils/share/group-plan.ts';
import { planShare } from '../../../utils/share/plan-share.ts';
import { ctx, otherCtx, sample, sampleNotebook, uuid } from '../notebook/sample-records.ts';

const everything = [{ personId: uuid(1), conditions: 'all', isHealthIncluded: true }] as never;
const shareOf = (records: AnyRecord[]) => chooseRecords(records, everything);
const here = (records: AnyRecord[]): Here => ({
  records,
  purged: new Set(),
  unreadable: new Set(),
  device: otherCtx.device,
});
const NONE: ImportAnswers = new Map();

function received(own: AnyRecord[], from: AnyRecord[], answers = NONE): AnyRecord[] {
  const changes = importChanges(planShare(here(own), shareOf(from)), answers, otherCtx);
  const byId = new Map(own.map((record) => [record.id as string, record]));
  for (const { after } of changes) byId.set(after.id, after);
  return [...byId.values()];
}
const find = <K extends AnyRecord['kind']>(records: AnyRecord[], kind: K, n: number) =>
  records.find((one) => one.kind === kind && one.id === uuid(n)) as Extract<AnyRecord, { kind: K }>;
const edited = (records: AnyRecord[], n: number, patch: object, by = ctx) =>
  records.map((one) => (one.id === uuid(n) ? editRecord(one, patch, by) : one));
const states = (own: AnyRecord[], from: AnyRecord[]) =>
  planShare(here(own), shareOf(from)).items.filter(({ state }) => state !== 'same');

const mine = sampleNotebook();
const theirs = received([], mine);

describe('opening a share', () => {
  it('a second time changes nothing', () => {
    expect(states(theirs, mine)).toEqual([]);
    expect(received(theirs, mine)).toEqual(theirs);
  });

  it('that comes straight back changes nothing', () => {
    expect(states(mine, theirs)).toEqual([]);
  });

  it('never takes silence for a change: a link to what is private stays as it was', () => {
    const hidden = sample('option', 31, { conditionId: uuid(2), private: true });
    const own = [...edited(mine, 8, { optionIds: [uuid(3), hidden.id] }), hidden];
    const copy = received([], own);
    expect(find(copy, 'visit', 8).optionIds).toEqual([uuid(3)]);
    expect(states(own, copy)).toEqual([]);
    const back = edited(copy, 8, { reason: 'Follow-up' }, otherCtx);
    expect(find(received(own, back), 'visit', 8)).toMatchObject({
      optionIds: [uuid(3), hidden.id],
      reason: 'Follow-up',
    });
  });

  it('keeps a link to what is private beside a new one that was set without knowing it', () => {
    const hidden = sample('option', 31, { conditionId: uuid(2), private: true });
    const own = [...edited(mine, 8, { optionIds: [uuid(3), hidden.id] }), hidden];
    const back = edited(received([], own), 8, { optionIds: [] }, otherCtx);
    const visit = find(received(own, back), 'visit', 8);
    const values = conflictsOf(visit)
      .get('optionIds')
      ?.map(({ value }) => value);
    expect(values).toEqual(expect.arrayContaining([[], [uuid(3), hidden.id]]));
  });

  it('asks about what was deleted there, and keeps it unless told otherwise', () => {
    const gone = edited(mine, 3, { deletedAt: 5 });
    const [item] = states(theirs, gone);
    expect(item).toMatchObject({ state: 'deleted-there', isChangedElsewhere: false });
    expect(find(received(theirs, gone), 'option', 3).deletedAt).toBe(null);
    const agreed = received(theirs, gone, new Map([[uuid(3) as string, 'trash']]));
    expect(find(agreed, 'option', 3).deletedAt).not.toBe(null);
  });

  it('says that what was deleted there was changed here', () => {
    const gone = edited(mine, 3, { deletedAt: 5 });
    const changed = edited(theirs, 3, { note: 'mine' }, otherCtx);
    expect(states(changed, gone)).toMatchObject([
      { state: 'deleted-there', isChangedElsewhere: true },
    ]);
  });

  it('asks about what was deleted here', () => {
    const gone = edited(theirs, 3, { deletedAt: 5 }, otherCtx);
    const [item] = states(gone, edited(mine, 3, { note: 'new' }));
    expect(item).toMatchObject({ state: 'deleted-here', isChangedElsewhere: true });
  });

  it('does not claim to have seen the edits of what it only knows to be deleted', () => {
    const gone = edited(edited(mine, 3, { note: 'unseen' }), 3, { deletedAt: 5 });
    const agreed = received(theirs, gone, new Map([[uuid(3) as string, 'trash']]));
    const restored = edited(
      edited(agreed, 3, { deletedAt: null }, otherCtx),
      3,
      { note: 'b' },
      otherCtx,
    );
    const both = find(received(gone, restored), 'option', 3);
    expect(heldValues(both, 'note').map(({ value }) => value)).toEqual(
      expect.arrayContaining(['unseen', 'b']),
    );
  });

  it('never changes what a clip read that day, nor who is the demo person', () => {
    const stamp = [ctx.device, 9];
    const lie = (one: AnyRecord, patch: Record<string, unknown>) => ({
      ...one,
      ...patch,
      versions: { ...one.versions, [ctx.device]: 9 },
      stamps: { ...one.stamps, ...Object.fromEntries(Object.keys(patch).map((f) => [f, stamp])) },
    });
    const forged = shareOf(mine).records.map((one) => {
      if (one.kind === 'clip') return lie(one, { pageWord: 'Another', linkUrl: 'x', note: 'new' });
      return one.kind === 'person' ? lie(one, { isDemo: true }) : one;
    }) as AnyRecord[];
    const plan = planShare(here(theirs), { records: forged, tombstones: [] });
    const after = importChanges(plan, NONE, otherCtx).map((change) => change.after);
    const clip = find(after, 'clip', 5);
    expect(clip).toMatchObject({ pageWord: find(theirs, 'clip', 5).pageWord, note: 'new' });
    expect(clip).not.toHaveProperty('linkUrl');
    expect(find([...after, ...theirs], 'person', 1).isDemo).toBe(false);
  });

  it('says it when something was moved to another person', () => {
    const moved = edited(mine, 7, { personId: uuid(99) });
    const items = planShare(here(theirs), {
      records: moved.filter((one) => one.id === uuid(7)),
      tombstones: [],
    });
    expect([...groupPlan(items).keys()]).toEqual(['changed-there']);
  });

  it('knows nothing of what it never had and the other side has deleted', () => {
    const gone = [...mine, sample('medicine', 50, { name: 'Secret', deletedAt: 4 })];
    expect(states(theirs, gone)).toEqual([]);
  });
});

describe('who wrote what', () => {
  const devices = { [ctx.device]: 'Rosa', [otherCtx.device]: 'Ana', [uuid(0xd3)]: ' ' };

  it('is kept by name for every other browser that gave one', () => {
    const changes = deviceChanges(here(mine), { devices }, otherCtx);
    expect(changes.map(({ after }) => after)).toMatchObject([
      { kind: 'device', id: ctx.device, name: 'Rosa', versions: { [otherCtx.device]: 1 } },
    ]);
  });

  it('follows a new name, and never a name for this browser', () => {
    const [first] = deviceChanges(here([]), { devices }, otherCtx);
    const known = first ? [first.after] : [];
    expect(deviceChanges(here(known), { devices }, otherCtx)[0]?.after).toBe(known[0]);
    const renamed = { ...devices, [ctx.device]: 'Rosa M.' };
    expect(deviceChanges(here(known), { devices: renamed }, otherCtx)).toMatchObject([
      { after: { name: 'Rosa M.' } },
    ]);
  });
});
