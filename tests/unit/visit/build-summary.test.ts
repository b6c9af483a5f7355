import { describe, expect, it } from 'vitest';
import { buildSummary } from '../../../utils/visit/build-summary.ts';
import type { SummaryInput } from '../../../utils/visit/summary-input.ts';
import { createTranslator } from '../../../utils/words/translator.ts';
import { factsOf, idOf, make, quoteOf, SAVED_AT, sampleInput, VISIT_ID } from './sample-records.ts';

const settings = { language: 'en', timeZone: 'UTC' } as const;
const t = createTranslator('en');
const summaryOf = (fields: Partial<SummaryInput> = {}) => {
  const summary = buildSummary(sampleInput(fields), settings, createTranslator('en'));
  if (!summary) throw new Error('held back');
  return summary;
};
const readFact = (facts: { label: string; value: string }[], label: string) =>
  facts.find((fact) => fact.label === label)?.value;

describe('an empty visit', () => {
  const summary = summaryOf();

  it('says who and when and leaves a line for the clinician', () => {
    expect(summary.who).toEqual([
      { label: 'For', value: 'Maria Ortega' },
      { label: 'Born', value: '1961' },
      { label: 'Date', value: 'November 22, 2026' },
      { label: 'Seeing', value: '' },
    ]);
  });

  it('never leaves a heading empty', () => {
    expect(summary.medicines.emptyNote).toBe('not filled in');
    expect(summary.allergies.emptyNote).toBe('not filled in');
    expect(summary.questions.emptyNote).toBe('No questions written down.');
    expect(summary.options.emptyNote).toBe('No options picked for this visit.');
  });
});

describe('medicines and allergies', () => {
  it('tells "none" from "not filled in", with the day it was said', () => {
    const person = make('person', idOf(1), { noMedicinesAt: SAVED_AT, noAllergiesAt: SAVED_AT });
    const mine = summaryOf({ person });
    expect(mine.medicines.emptyNote).toBe('none, as told by me on November 1, 2026');
    const theirs = summaryOf({ person, preparedBy: { name: 'Ana', relation: 'daughter' } });
    expect(theirs.allergies.emptyNote).toBe('none known, as told on November 1, 2026');
  });

  it('keeps what was taken before apart from what is taken now', () => {
    const medicines = [
      make('medicine', idOf(20), { name: 'Naproxen', until: '2024', whyStopped: 'stomach pain' }),
      make('medicine', idOf(21), { name: 'Metformin', dose: '500 mg', whatFor: 'diabetes' }),
    ];
    const summary = summaryOf({ medicines });
    expect(summary.medicines.items).toEqual([
      { name: 'Metformin', detail: '500 mg; for diabetes' },
    ]);
    expect(summary.pastMedicines.items).toEqual([
      { name: 'Naproxen', detail: 'until 2024; stopped because: stomach pain' },
    ]);
  });
});

describe('posts of one discussion', () => {
  const thread = 'https://board.example.org/viewtopic.php';
  const facts = factsOf({ title: 'Splint at night?', kind: 'forum_or_social' });
  const source = make('source', idOf(30), { address: `${thread}?t=77`, facts });
  const clip = (n: number, post: number, text: string) =>
    make('clip', idOf(n), {
      optionId: idOf(40),
      sourceId: source.id,
      url: `${thread}?p=${post}#p${post}`,
      quote: quoteOf(text),
      facts,
    });
  const option = make('option', idOf(40), { name: 'Splint' });
  const chosen = make('visit', VISIT_ID, { optionIds: [option.id] });
  const summary = summaryOf({
    visit: chosen,
    options: [option],
    sources: [source],
    clips: [clip(50, 310, 'It helped me.'), clip(51, 311, 'Not me.'), clip(52, 311, 'At all.')],
  });

  it('are a reference each, with the address of the post', () => {
    const addresses = summary.references.items.map(({ address }) => address);
    expect(addresses).toEqual([
      'board.example.org/viewtopic.php?p=310#p310',
      'board.example.org/viewtopic.php?p=311#p311',
    ]);
    const quotes = summary.references.items.map((one) => one.quotes.map(({ text }) => text));
    expect(quotes).toEqual([['It helped me.'], ['Not me.', 'At all.']]);
  });

  it('are all personal experience', () => {
    for (const { facts } of summary.references.items)
      expect(facts).toContain(t('summary.sourceKind.forum_or_social'));
  });
});

describe('options and their sources', () => {
  const options = [
    make('option', idOf(10), { name: 'Lipitor', genericName: 'atorvastatin', myLeaning: 'unsure' }),
    make('option', idOf(11), {
      name: 'Zocor',
      genericName: 'zocor',
      status: 'stopped',
      stoppedWhen: 'May 2024',
      stoppedWhy: 'sore legs',
    }),
    make('option', idOf(12), { name: 'Atorva', mergedInto: idOf(10) }),
  ];
  const source = make('source', idOf(40), { address: 'https://a.example/x', facts: factsOf() });
  const clips = [
    make('clip', idOf(30), {
      optionId: idOf(12),
      sourceId: idOf(40),
      url: 'https://www.a.example/x?y=1',
      quote: quoteOf('  As it stands,\n“exactly”.'),
      facts: factsOf({ doi: '10.1000/xyz', pmid: '123', kind: 'forum_or_social' }),
    }),
    make('clip', idOf(31), { optionId: idOf(11), sourceId: idOf(40), quote: quoteOf('Second.') }),
    make('clip', idOf(32), { optionId: idOf(11), url: 'https://b.example/', facts: factsOf() }),
  ];
  const visit = make('visit', VISIT_ID, { optionIds: [idOf(12), idOf(11), idOf(10), idOf(99)] });
  const summary = summaryOf({ visit, options, clips, sources: [source] });

  it('shows a joined option once, as what it was joined with', () => {
    expect(summary.options.items.map(({ name }) => name)).toEqual(['Lipitor', 'Zocor']);
  });

  it('gives the generic name only where it says more than the name', () => {
    expect(summary.options.items.map((row) => row.genericName)).toEqual(['atorvastatin', '']);
  });

  it('says what was tried and why it was stopped', () => {
    expect(summary.options.items[1]?.tried).toBe('Tried before, May 2024: sore legs');
  });

  it('numbers sources once each, in the order in which they are pointed at', () => {
    expect(summary.options.items.map(({ references }) => references)).toEqual([[1], [1, 2]]);
    expect(summary.references.items.map(({ number }) => number)).toEqual([1, 2]);
  });

  it('keeps every quote letter for letter', () => {
    expect(summary.references.items[0]?.quotes).toEqual([
      { text: '  As it stands,\n“exactly”.', about: 'Lipitor' },
      { text: 'Second.', about: 'Zocor' },
    ]);
  });

  it('labels a discussion as personal experience and gives DOI, PMID and a short address', () => {
    expect(summary.references.items[0]?.facts).toEqual([
      'Example Health',
      'personal experience',
      'published March 2024',
      'read November 1, 2026',
      'doi:10.1000/xyz',
      'PMID 123',
    ]);
    expect(summary.references.items[0]?.address).toBe('a.example/x');
  });
});

describe('questions', () => {
  it('come by their rank in this visit, with what was answered', () => {
    const questions = ['first', 'second', 'third'].map((text, i) =>
      make('question', idOf(50 + i), { text }),
    );
    const visitQuestions = ['c', 'a', 'b'].map((rank, i) =>
      make('visitQuestion', idOf(60 + i), { questionId: idOf(50 + i), rank, answer: rank }),
    );
    const elsewhere = make('visitQuestion', idOf(70), { questionId: idOf(50), visitId: idOf(3) });
    const summary = summaryOf({ questions, visitQuestions: [...visitQuestions, elsewhere] });
    expect(summary.questions.items.map(({ text }) => text)).toEqual(['second', 'third', 'first']);
    expect(summary.questions.items[0]?.answer).toBe('a');
  });
});

describe('who wrote it', () => {
  it.each([
    [{ name: '', relation: '' }, 'Prepared by Maria Ortega (the patient) with Beforehand'],
    [{ name: 'Ana', relation: 'daughter' }, 'Prepared by Ana (daughter) with Beforehand'],
    [{ name: 'Ana', relation: '' }, 'Prepared by Ana (caregiver) with Beforehand'],
    [{ name: '', relation: 'son' }, 'Prepared for the patient (son) with Beforehand'],
  ])('%o reads as %s', (preparedBy, start) => {
    expect(summaryOf({ preparedBy }).preparedBy).toBe(
      `${start} from public sources; not medical advice.`,
    );
  });
});

describe('what is withheld', () => {
  it('makes no summary of a private visit or person', () => {
    const withheld = sampleInput({ withheld: new Set([VISIT_ID]) });
    expect(buildSummary(withheld, settings, createTranslator('en'))).toBeNull();
    const isPrivate = sampleInput({ person: make('person', idOf(1), { private: true }) });
    expect(buildSummary(isPrivate, settings, createTranslator('en'))).toBeNull();
  });

  it('leaves out the name of a condition, clinician and earlier visit', () => {
    const summary = summaryOf({
      visit: make('visit', VISIT_ID, { conditionId: idOf(5), clinicianId: idOf(6) }),
      conditions: [make('condition', idOf(5))],
      clinician: make('clinician', idOf(6), { name: 'Dr Secret', personId: null }),
      visits: [make('visit', idOf(7), { day: '2026-01-01', decision: 'wait' })],
      withheld: new Set([idOf(5), idOf(6), idOf(7)]),
    });
    expect(readFact(summary.who, 'About')).toBeUndefined();
    expect(readFact(summary.who, 'Seeing')).toBe('');
    expect(summary.decisions.items).toEqual([]);
  });
});
