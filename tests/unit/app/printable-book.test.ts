import { afterEach, describe, expect, it } from 'vitest';
import { openNotebook } from '../../../utils/app/notebook.ts';
import { printableBook } from '../../../utils/app/printable-book.ts';
import { readBook } from '../../../utils/app/read-book.ts';
import type { AnyRecord } from '../../../utils/model/kinds.ts';
import { sample, sampleNotebook, uuid } from '../notebook/sample-records.ts';

let close: () => void = () => {};
afterEach(() => close());

async function printable(records: AnyRecord[], name: string) {
  const notebook = await openNotebook(name);
  if (!notebook.ok) throw new Error(notebook.error);
  close = notebook.value.store.close;
  await notebook.value.store.commit(records.map((after) => ({ before: null, after })));
  return printableBook(await readBook(notebook.value.store));
}

const withoutDevice = () => sampleNotebook().filter(({ kind }) => kind !== 'device');

describe('what may be printed of the notebook', () => {
  it('is all of it when nothing is private', async () => {
    const book = await printable(withoutDevice(), 'print-all');
    expect(book.of('statement')).toHaveLength(1);
    expect(book.of('source')).toHaveLength(1);
  });

  it('is nothing of a private passage: not its source, not what quotes it', async () => {
    const records = withoutDevice().map((one) =>
      one.kind === 'clip' ? { ...one, private: true } : one,
    );
    const book = await printable(records, 'print-private');
    for (const kind of ['clip', 'source', 'statement', 'question'] as const)
      expect(book.of(kind), kind).toEqual([]);
    expect(book.of('option')).toHaveLength(1);
  });

  it('is the demo too, which is only kept out of files', async () => {
    const demo = sample('person', 1, { name: 'Demo', isDemo: true });
    const others = withoutDevice().filter(({ id }) => id !== uuid(1));
    const book = await printable([demo, ...others], 'print-demo');
    expect(book.of('option')).toHaveLength(1);
  });
});
