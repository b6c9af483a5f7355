import { describe, expect, it } from 'vitest';
import type { Block } from '../../../utils/export/summary-blocks.ts';
import type { AnyRecord } from '../../../utils/model/kinds.ts';
import { chooseRecords } from '../../../utils/share/choose-records.ts';
import { toReaderBlocks } from '../../../utils/share/reader-blocks.ts';
import { createTranslator } from '../../../utils/words/translator.ts';
import { sample, sampleNotebook, uuid } from '../notebook/sample-records.ts';

const t = createTranslator('en');
const everything = [{ personId: uuid(1), conditions: 'all', isHealthIncluded: true }] as never;

const blocksOf = (records: AnyRecord[]): Block[] =>
  toReaderBlocks(
    chooseRecords(records, everything).records,
    { t, language: 'en', locale: 'en' },
    1_790_000_000_000,
  );
const headings = (blocks: Block[]) =>
  blocks.flatMap((block) => (block.type === 'heading' ? [`${block.level} ${block.text}`] : []));

describe('a copy to read', () => {
  it('goes person by person, condition by condition, in reading order', () => {
    expect(headings(blocksOf(sampleNotebook()))).toEqual([
      '1 Notes from Beforehand',
      '2 Rosa',
      '3 Medicines',
      '3 Allergies',
      '2 Migraine',
      '3 Topiramate',
      '2 Visit: No date yet · Dr. Lin',
      '2 Clinicians',
    ]);
  });

  it('holds what was written about an option, its questions and passages', () => {
    const text = JSON.stringify(blocksOf(sampleNotebook()));
    for (const words of ['Fewer days', 'How long?', 'Ask', 'Ibuprofen', 'Penicillin']) {
      expect(text).toContain(words);
    }
  });

  it('never has an empty heading: what is not there is said', () => {
    const bare = sampleNotebook().filter(({ kind }) => kind !== 'medicine' && kind !== 'allergy');
    expect(JSON.stringify(blocksOf(bare))).toContain(t('share.paper.notThere'));
    const told = bare.map((one) => ({
      ...one,
      ...(one.kind === 'person' ? { noMedicinesAt: 5 } : {}),
    }));
    expect(JSON.stringify(blocksOf(told as AnyRecord[]))).toContain(t('medicine.none'));
  });

  it('holds what hangs on no condition', () => {
    const loose = [
      sample('option', 60, { name: 'Loose one' }),
      sample('question', 61, { text: 'Why?' }),
    ];
    const found = headings(blocksOf([...sampleNotebook(), ...loose]));
    expect(found).toContain(`2 ${t('notebook.unsorted')}`);
    expect(found).toContain('3 Loose one');
  });

  it('has every record that a share of the same choice has', () => {
    const { records } = chooseRecords(sampleNotebook(), everything);
    const text = JSON.stringify(blocksOf(sampleNotebook()));
    const named = records.flatMap((one) => ('name' in one && one.name ? [one.name] : []));
    for (const name of named) expect(text).toContain(name);
  });
});
