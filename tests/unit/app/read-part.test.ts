import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countShown } from '../../../utils/app/count-shown.ts';
import { withIdsBelow } from '../../../utils/app/ids-below.ts';
import { isWithheld } from '../../../utils/app/is-withheld.ts';
import type { Notebook } from '../../../utils/app/notebook.ts';
import { type Book, readBook } from '../../../utils/app/read-book.ts';
import { readForMove } from '../../../utils/app/read-for-move.ts';
import { readLooseClips, readUnsorted } from '../../../utils/app/read-loose.ts';
import { readOption } from '../../../utils/app/read-option.ts';
import { readTrash } from '../../../utils/app/read-trash.ts';
import { readView } from '../../../utils/app/read-view.ts';
import type { SourceId } from '../../../utils/model/ids.ts';
import { withheldReasons } from '../../../utils/notebook/inherit-private.ts';
import { groupJoined } from '../../../utils/notebook/joined-options.ts';
import { moveRecords } from '../../../utils/notebook/move.ts';
import { trashed, withAllBelow } from '../../../utils/notebook/trash.ts';
import { makeBigNotebook } from '../../fixtures/big-notebook.ts';
import { must, notebookWith } from '../components/open-page.tsx';
import { uuid } from '../notebook/sample-records.ts';

/** What is read in part is compared with what the whole notebook says. */
let notebook: Notebook;
let book: Book;
beforeAll(async () => {
  notebook = await notebookWith(makeBigNotebook({ clips: 240, options: 80 }, 3));
  book = await readBook(notebook.store);
});
afterAll(() => notebook.store.close());

const idsOf = (records: readonly { id: string }[]) => records.map(({ id }) => id).toSorted();
const own = (record: { personId: unknown }, id: string) => record.personId === id;

describe('a part of the notebook shows what the whole of it shows', () => {
  it('of a condition: its options, joined as they are, and its questions', async () => {
    for (const { id, personId } of book.of('condition')) {
      const part = await readView(notebook.store, 'condition', { id, currentPersonId: personId });
      const groups = (from: Book) =>
        groupJoined(from.of('option'))
          .filter(({ option }) => option.conditionId === id)
          .map(({ option, joined }) => [option.id, ...idsOf(joined)]);
      expect(groups(part).toSorted()).toEqual(groups(book).toSorted());
      const questions = (from: Book) =>
        idsOf(from.of('question').filter((one) => one.conditionId === id));
      expect(questions(part)).toEqual(questions(book));
    }
  });

  it('of an option: what hangs on it', async () => {
    for (const { id } of book.of('option')) {
      const part = await readOption(notebook.store, [id]);
      for (const kind of ['statement', 'clip', 'question'] as const) {
        const shown = (from: Book) => idsOf(from.of(kind).filter((one) => one.optionId === id));
        expect(shown(part)).toEqual(shown(book));
      }
    }
  });

  it('of what is not sorted, and of a condition’s clips without an option', async () => {
    for (const { id } of book.of('person')) {
      const part = await readUnsorted(notebook.store, id);
      const clips = book
        .of('clip')
        .filter((one) => own(one, id) && !one.conditionId && !one.optionId && !one.clinicianId);
      expect(idsOf(part.of('clip'))).toEqual(idsOf(clips));
      const loose = (from: Book) =>
        idsOf(from.of('option').filter((one) => own(one, id) && !one.conditionId));
      expect(loose(part)).toEqual(loose(book));
    }
    for (const { id } of book.of('condition')) {
      const options = book.of('option').filter((one) => one.conditionId === id);
      const part = await readLooseClips(notebook.store, id, idsOf(options));
      const ids = new Set<unknown>(options.map((one) => one.id));
      const clips = book
        .of('clip')
        .filter((one) => one.conditionId === id && !ids.has(one.optionId));
      expect(idsOf(part.of('clip'))).toEqual(idsOf(clips));
    }
  });

  it('of the counts beside each condition', async () => {
    const counts = await countShown(notebook.store, idsOf(book.of('condition')));
    for (const { id } of book.of('condition')) {
      const count = (kind: 'option' | 'clip' | 'question') =>
        book.of(kind).filter((one) => one.conditionId === id).length;
      expect(counts.get(id)).toEqual({
        option: count('option'),
        clip: count('clip'),
        question: count('question'),
      });
    }
  });

  it('of the trash, and of all that goes with a thing for good', async () => {
    expect(idsOf(await readTrash(notebook.store))).toEqual(idsOf(trashed(book.all)));
    for (const { id } of [...book.of('person'), ...book.of('condition')].slice(1, 5)) {
      const below = await withIdsBelow(notebook.store, [id]);
      expect([...below].toSorted()).toEqual([...withAllBelow(book.all, [id])].toSorted());
    }
  });

  it('of what is private, by itself or by what it hangs in', async () => {
    const reasons = withheldReasons(book.all);
    const kinds = ['option', 'statement', 'question', 'visit'] as const;
    for (const record of kinds.flatMap((kind) => book.of(kind).slice(0, 40))) {
      const isPrivate = reasons.get(record.id) === 'private';
      expect(await isWithheld(notebook.store, record)).toBe(isPrivate);
    }
  });
});

it('a kind that was not read is asked for in vain, loudly', async () => {
  const part = await readView(notebook.store, 'people', { id: '', currentPersonId: null });
  expect(() => part.of('clip')).toThrow();
});

it('moving with what was read for it changes what moving with the whole notebook does', async () => {
  const [from, to] = book.of('person');
  if (!from || !to) throw new Error('Two people are needed');
  let made = 0;
  const ctx = { ...notebook.context(), newSourceId: () => uuid<SourceId>(++made) };
  const movable = (['option', 'clip', 'question'] as const).flatMap((kind) =>
    book
      .of(kind)
      .filter((one) => own(one, from.id))
      .slice(0, 12),
  );
  for (const record of movable) {
    for (const personId of [from.id, to.id]) {
      const target = { personId, conditionId: null };
      const near = must(await readForMove(notebook.store, record, target));
      const changes = (all: Parameters<typeof moveRecords>[2]) => {
        const made = moveRecords([record], target, all, ctx);
        return { count: made.length, changed: idsOf(made.flatMap(({ before }) => before ?? [])) };
      };
      expect(changes(near)).toEqual(changes(book.all));
    }
  }
});
