import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { AnyRecord } from '../../../utils/model/kinds.ts';
import { makeSearchIndex, type SearchIndex } from '../../../utils/search/search-index.ts';
import { NO_FILTERS } from '../../../utils/search/search-query.ts';
import { sample, uuid } from '../notebook/sample-records.ts';
import { runs } from '../runs.ts';

const WORDS = ['knee', 'gel', 'sleep', 'rodilla', 'dolor', 'swelling', 'stairs', 'walk'];
const text = fc.subarray(WORDS, { maxLength: 4 }).map((words) => words.join(' '));
const deletedAt = fc.option(fc.constant(1), { freq: 3 });
const about = { option: fc.integer({ min: 10, max: 12 }), clip: fc.integer({ min: 20, max: 25 }) };

/** The next state of one of a dozen records, or its end. */
const edit = fc.oneof(
  fc.record({ n: about.option, name: text, deletedAt }).map(({ n, name, deletedAt }) => ({
    id: uuid(n),
    record: sample('option', n, { name, deletedAt, conditionId: uuid(2) }) as AnyRecord,
  })),
  fc
    .record({ n: about.clip, option: fc.option(about.option), note: text, deletedAt })
    .map(({ n, option, note, deletedAt }) => ({
      id: uuid(n),
      record: sample('clip', n, {
        note,
        deletedAt,
        optionId: option === null ? null : uuid(option),
      }) as AnyRecord,
    })),
  fc
    .record({ n: fc.integer({ min: 30, max: 32 }), clip: about.clip, text, deletedAt })
    .map((q) => ({
      id: uuid(q.n),
      record: sample('question', q.n, {
        text: q.text,
        deletedAt: q.deletedAt,
        clipId: uuid(q.clip),
      }) as AnyRecord,
    })),
  about.clip.map((n) => ({ id: uuid<string>(n), record: null })),
);

function found(index: SearchIndex, words: string, hasQuestion: boolean): string[] {
  const filters = { ...NO_FILTERS, hasQuestion };
  const { hits } = index.search({ words, filters, sort: 'newest', most: 100 });
  return hits.map(({ id }) => id).toSorted();
}

it('an index that has seen every edit finds what one built afresh finds', () => {
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 60 }), text, fc.boolean(), (edits, words, asked) => {
      const edited = makeSearchIndex();
      const last = new Map<string, AnyRecord>();
      for (const { id, record } of edits) {
        if (record) {
          edited.put(record);
          last.set(id, record);
        } else {
          edited.remove(id);
          last.delete(id);
        }
      }
      const fresh = makeSearchIndex();
      for (const record of last.values()) fresh.put(record);
      expect(found(edited, words, asked)).toEqual(found(fresh, words, asked));
    }),
    { numRuns: runs(300) },
  );
});
