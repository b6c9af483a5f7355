import { describe, expect, it } from 'vitest';
import type { AnyRecord, Kind, RecordOf } from '../../../utils/model/kinds.ts';
import { withheldIds } from '../../../utils/notebook/inherit-private.ts';
import { planSave, splitKnown } from '../../../utils/notebook/plan-save.ts';
import { planWords } from '../../../utils/notebook/plan-words.ts';
import type { ClipRequest, SaveRequest, SaveShelf } from '../../../utils/notebook/save-request.ts';
import { ctx, sample, uuid } from './sample-records.ts';

const ME = uuid<RecordOf<'person'>['id']>(1);
const quote = (exact: string) => ({ exact, prefix: '', suffix: '', position: null });
const { facts } = sample('source', 1);
const page = { url: 'https://example.org/a#p2', address: 'https://example.org/a', facts };
const EMPTY: SaveShelf = { conditions: [], options: [], clips: [], sources: [], questions: [] };

const passage = (exact: string, option: ClipRequest['option'] = null): ClipRequest => ({
  form: 'treatment',
  quote: quote(exact),
  pageWord: option && 'name' in option ? option.name : '',
  option,
});
const named = (name: string, genericName = '') =>
  ({ name, genericName, treatmentKind: 'medicine' }) as const;

const request = (rest: Partial<SaveRequest> = {}): SaveRequest => ({
  personId: ME,
  condition: null,
  clips: [passage('Fewer attacks.', named('Topiramate'))],
  page: { ...page, posterName: '' },
  note: '',
  question: '',
  isPrivate: false,
  ...rest,
});

function plan(rest: Partial<SaveRequest> = {}, shelf: Partial<SaveShelf> = {}) {
  let next = 100;
  const changes = planSave(request(rest), { ...EMPTY, ...shelf }, ctx, () => uuid(next++));
  expect(changes.every(({ before }) => before === null)).toBe(true);
  const records = changes.map(({ after }) => after);
  const of = <K extends Kind>(kind: K) =>
    records.filter((record): record is RecordOf<K> & AnyRecord => record.kind === kind);
  return { records, of };
}

describe('one save', () => {
  it('makes condition, option, source, clip and question that hang together', () => {
    const made = plan({ condition: { name: ' Migraine ' }, note: 'Ask', question: ' How long? ' });
    const [condition] = made.of('condition');
    const [option] = made.of('option');
    const [source] = made.of('source');
    const [clip] = made.of('clip');
    const [question] = made.of('question');
    expect(made.records).toHaveLength(5);
    expect(condition).toMatchObject({ name: 'Migraine', personId: ME });
    expect(option).toMatchObject({ name: 'Topiramate', conditionId: condition?.id });
    expect(source).toMatchObject({ address: page.address, facts });
    expect(clip).toMatchObject({
      conditionId: condition?.id,
      optionId: option?.id,
      sourceId: source?.id,
      url: page.url,
      note: 'Ask',
      savedAt: ctx.now,
    });
    expect(question).toMatchObject({
      text: 'How long?',
      conditionId: condition?.id,
      optionId: option?.id,
      clipId: clip?.id,
    });
  });

  it('of a note by hand makes one clip and nothing else', () => {
    const note = { form: 'note', quote: null, pageWord: '', option: null } as const;
    const made = plan({ clips: [note], page: null, note: 'My own thought' });
    expect(made.records).toHaveLength(1);
    expect(made.of('clip')[0]).toMatchObject({ sourceId: null, facts: null, url: '' });
  });

  it('hangs a question about several passages on the condition alone', () => {
    const clips = [passage('A.', named('A')), passage('B.', named('B'))];
    const made = plan({ clips, condition: { id: uuid(2) }, question: 'Which one?' });
    expect(made.of('question')[0]).toMatchObject({
      conditionId: uuid(2),
      optionId: null,
      clipId: null,
    });
  });

  it('asks nothing when only blanks were typed', () => {
    expect(plan({ question: '  \n ' }).of('question')).toEqual([]);
  });

  it('puts new records after those that are there', () => {
    const question = sample('question', 7, { rank: 'a5' });
    const option = sample('option', 3, { rank: 'a7' });
    const made = plan({ question: 'Why?' }, { questions: [question], options: [option] });
    expect(made.of('question')[0]?.rank).toBe('a6');
    expect(made.of('option')[0]?.rank).toBe('a8');
  });
});

describe('what is there already', () => {
  const known = sample('condition', 2, { name: 'Migraine' });

  it('a condition typed again, in other case, is the same condition', () => {
    const made = plan({ condition: { name: 'migraine ' } }, { conditions: [known] });
    expect(made.of('condition')).toEqual([]);
    expect(made.of('clip')[0]?.conditionId).toBe(known.id);
  });

  it('a condition without a name is none', () => {
    const made = plan({ condition: { name: '   ' } });
    expect(made.of('condition')).toEqual([]);
    expect(made.of('clip')[0]?.conditionId).toBeNull();
  });

  it('a page read before is the same source', () => {
    const source = sample('source', 6, { address: page.address });
    const made = plan({}, { sources: [source] });
    expect(made.of('source')).toEqual([]);
    expect(made.of('clip')[0]?.sourceId).toBe(source.id);
  });

  it('a passage about a known option lies under the condition of that option', () => {
    const option = sample('option', 3, { conditionId: known.id });
    const clips = [passage('More.', { id: option.id })];
    const made = plan({ clips, condition: null, question: 'Why?' }, { options: [option] });
    expect(made.of('option')).toEqual([]);
    expect(made.of('clip')[0]).toMatchObject({ optionId: option.id, conditionId: known.id });
    expect(made.of('question')[0]).toMatchObject({ optionId: option.id, conditionId: known.id });
  });

  it.each([
    ['the same name', named('Ibuprofen'), named('ibuprofen ')],
    ['a brand and its generic name', named('Lipitor', 'atorvastatin'), named('atorvastatin')],
    ['two brands', named('Advil', 'ibuprofen'), named('Motrin', 'ibuprofen')],
  ])('two passages of one save share an option: %s', (_what, one, two) => {
    const made = plan({ clips: [passage('A.', one), passage('B.', two)] });
    expect(made.of('option')).toHaveLength(1);
    const ids = made.of('clip').map(({ optionId }) => optionId);
    expect(new Set(ids).size).toBe(1);
  });

  it('two treatments are two options', () => {
    const made = plan({ clips: [passage('A.', named('A')), passage('B.', named('B'))] });
    expect(made.of('option')).toHaveLength(2);
  });
});

describe('a private save', () => {
  it('lets nothing out that it made, names of condition and option included', () => {
    const made = plan({ condition: { name: 'HIV' }, question: 'Why?', isPrivate: true });
    const person = sample('person', 1);
    const withheld = withheldIds([person, ...made.records]);
    expect(withheld).toEqual(new Set(made.records.map(({ id }) => id)));
  });

  it('does not make private what was there before', () => {
    const option = sample('option', 3);
    const made = plan(
      { clips: [passage('A.', { id: option.id })], isPrivate: true },
      { options: [option] },
    );
    expect(made.records.map(({ kind }) => kind)).toEqual(['source', 'clip']);
  });
});

describe('passages that are in the notebook already', () => {
  const source = sample('source', 6, { address: page.address });
  const saved = sample('clip', 5, {
    sourceId: source.id,
    quote: quote('Fewer attacks.'),
    pageWord: 'Topiramate',
    note: 'Before',
  });
  const shelf = { ...EMPTY, clips: [saved], sources: [source] };

  it.each([
    ['the same words on the same page', passage('Fewer attacks.', named('topiramate')), true],
    ['the same sentence for another treatment', passage('Fewer attacks.', named('Botox')), false],
    ['other words', passage('More attacks.', named('Topiramate')), false],
  ])('%s', (_what, clip, isKnown) => {
    const { known, fresh } = splitKnown(request({ clips: [clip] }), shelf);
    expect([known.length, fresh.length]).toEqual(isKnown ? [1, 0] : [0, 1]);
  });

  it('are new on another page, and notes by hand always are', () => {
    const elsewhere = { ...page, address: 'https://example.org/b', posterName: '' };
    expect(splitKnown(request({ page: elsewhere }), shelf).fresh).toHaveLength(1);
    const note = { form: 'note', quote: null, pageWord: '', option: null } as const;
    expect(splitKnown(request({ clips: [note] }), shelf).fresh).toHaveLength(1);
  });

  it('are known in a discussion only from the same post', () => {
    const thread = { ...facts, kind: 'forum_or_social' as const };
    const source = sample('source', 5, { address: page.address, personId: ME, facts: thread });
    const words = passage('It helped me.');
    const first = { url: `${page.address}#post-1`, facts: thread, sourceId: source.id };
    const saved = sample('clip', 6, { ...first, quote: words.quote, pageWord: '' });
    const shelf = { ...EMPTY, sources: [source], clips: [saved] };
    const from = (post: number) => ({
      page: { ...page, facts: thread, posterName: '' },
      clips: [{ ...words, url: `${page.address}#post-${post}` }],
    });
    expect(splitKnown(request(from(1)), shelf).known).toEqual([saved]);
    expect(splitKnown(request(from(2)), shelf).known).toEqual([]);
  });

  it('take on what the person wrote this time', () => {
    const words = request({ note: 'Again', question: 'How long?' });
    const [clip, question] = planWords(words, [saved], EMPTY, ctx, () => uuid(9));
    expect(clip).toMatchObject({ before: saved, after: { note: 'Before\nAgain', private: false } });
    expect(question?.after).toMatchObject({ text: 'How long?', clipId: saved.id });
  });

  it('change nothing when nothing was written', () => {
    expect(planWords(request({ note: ' ' }), [saved], EMPTY, ctx, () => uuid(9))).toEqual([]);
  });
});
