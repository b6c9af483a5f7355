import { describe, expect, it } from 'vitest';
import type { RecordOf } from '../../../utils/model/kinds.ts';
import type { Clip } from '../../../utils/model/research.ts';
import { isSamePassage } from '../../../utils/notebook/is-same-passage.ts';
import { joinedUnder, shownOptions } from '../../../utils/notebook/joined-options.ts';
import { planClinician } from '../../../utils/notebook/plan-clinician.ts';
import type { ClipRequest, SaveRequest } from '../../../utils/notebook/save-request.ts';
import { suggestTreatment } from '../../../utils/notebook/suggest-treatment.ts';
import { ctx, sample, uuid } from './sample-records.ts';

type Form = Clip['form'];
const wanted = (form: Form, more: ClipRequest['more'] = {}): ClipRequest => ({
  form,
  quote: null,
  pageWord: '',
  option: null,
  more,
});

describe('what is kept already', () => {
  it.each<[string, Partial<Clip>, ClipRequest, boolean]>([
    ['the page', { form: 'page' }, wanted('page'), true],
    ['the page, now with its text', { form: 'page' }, wanted('page', { readableText: 'a' }), false],
    [
      'the page with its text',
      { form: 'page', readableText: 'a' },
      wanted('page', { readableText: 'a' }),
      true,
    ],
    ['the page, its text left out', { form: 'page', readableText: 'a' }, wanted('page'), true],
    ['a link', { form: 'link', linkUrl: 'l' }, wanted('link', { linkUrl: 'l' }), true],
    ['another link', { form: 'link', linkUrl: 'k' }, wanted('link', { linkUrl: 'l' }), false],
    ['an image', { form: 'image', imageUrl: 'i' }, wanted('image', { imageUrl: 'i' }), true],
    ['a link of the page', { form: 'page' }, wanted('link', { linkUrl: 'l' }), false],
    ['a note', { form: 'note' }, wanted('note'), false],
    ['a clinician', { form: 'clinician' }, wanted('clinician'), false],
  ])('%s', (_what, saved, request, isSame) => {
    const clip = sample('clip', 5, saved as Partial<RecordOf<'clip'>>);
    expect(isSamePassage(clip, request)).toBe(isSame);
  });
});

describe('a clinician found online', () => {
  const found = { name: 'Dr. Lin', specialty: 'Headaches', place: 'Brannoc', telephone: '555' };
  const { facts } = sample('source', 1);
  const request: SaveRequest = {
    personId: uuid(1),
    condition: null,
    clips: [wanted('clinician')],
    page: { url: 'https://a.example/', address: 'https://a.example/', facts, posterName: '' },
    note: 'Takes her time.',
    question: '',
    isPrivate: true,
  };
  const shelf = { conditions: [], options: [], clips: [], sources: [], questions: [] };

  it('makes a record, and a clip that tells where and what others said', () => {
    let next = 40;
    const changes = planClinician(found, request, shelf, [], ctx, () => uuid(next++));
    const records = changes.map(({ after }) => after);
    expect(records.map(({ kind }) => kind)).toEqual(['clinician', 'source', 'clip']);
    const [clinician, source, clip] = records;
    expect(clinician).toMatchObject({ ...found, standing: 'thinking-of-seeing', private: true });
    expect(clip).toMatchObject({
      form: 'clinician',
      clinicianId: clinician?.id,
      sourceId: source?.id,
      pageWord: 'Dr. Lin',
      note: 'Takes her time.',
      private: true,
    });
  });
});

describe('joined options', () => {
  const alone = sample('option', 3);
  const into = sample('option', 4);
  const first = sample('option', 5, { mergedInto: uuid(4) });
  const second = sample('option', 6, { mergedInto: uuid(5) });
  const circle = [
    sample('option', 7, { mergedInto: uuid(8) }),
    sample('option', 8, { mergedInto: uuid(7) }),
  ];

  it('are shown under the one that stands for all', () => {
    const all = [alone, into, first, second];
    expect(shownOptions(all)).toEqual([alone, into]);
    expect(joinedUnder(into.id, all)).toEqual([first, second]);
    expect(joinedUnder(alone.id, all)).toEqual([]);
  });

  it('are never lost: of a circle one is shown, of a missing one what pointed at it', () => {
    expect(shownOptions(circle)).toEqual([circle[0]]);
    expect(joinedUnder(uuid(7), circle)).toEqual([circle[1]]);
    expect(shownOptions([first])).toEqual([first]);
  });
});

describe('the treatment that a selection is about', () => {
  const found = (mention: string) => ({
    name: mention.toLowerCase(),
    mention,
    kind: 'medicine' as const,
    start: 0,
    end: 1,
    sentence: { start: 0, end: 1 },
    count: 1,
  });
  const all = [found('Topiramate'), found('fremanezumab-vfrm'), found('rest')];

  it.each([
    ['I took topiramate, then slept.', 'Topiramate'],
    ['Fremanezumab-vfrm (Ajovy) came next', 'fremanezumab-vfrm'],
    ['topiramate and rest', null],
    ['restless nights', null],
    ['', null],
  ])('%j: %s', (quote, mention) => {
    expect(suggestTreatment(quote, all)?.mention ?? null).toBe(mention);
  });
});
