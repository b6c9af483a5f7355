import { createRecord, type EditContext } from '../../../utils/merge/edit-record.ts';
import type { FieldsOf } from '../../../utils/merge/fields.ts';
import type { AnyRecord, Kind, RecordOf } from '../../../utils/model/kinds.ts';
import { blank } from '../../../utils/notebook/blank-records.ts';

/** A well-formed UUID with a number in it, branded as whatever the caller needs. */
export const uuid = <Id extends string>(n: number): Id =>
  `00000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}` as string as Id;

export const ctx: EditContext = { device: uuid(0xd1), now: 1_790_000_000_000 };
export const otherCtx: EditContext = { device: uuid(0xd2), now: 1_790_000_100_000 };

const ME = uuid<RecordOf<'person'>['id']>(1);

/** Fields that blank() leaves to the caller, as the sample notebook has them. */
const GIVEN = {
  person: { personId: ME },
  condition: { personId: ME },
  option: { personId: ME, statusAt: 0 },
  statement: { personId: ME, optionId: uuid(3) },
  clip: { personId: ME, savedAt: 0 },
  source: {
    personId: ME,
    address: 'https://example.org/a',
    facts: {
      title: 'A page',
      siteName: null,
      authors: [],
      published: null,
      updated: null,
      reviewed: null,
      reviewedBy: null,
      fundedBy: null,
      doi: null,
      pmid: null,
      language: null,
      canonicalUrl: null,
      kind: 'other',
      kindReason: '',
    },
  },
  question: { personId: ME },
  visit: { personId: ME },
  visitQuestion: { personId: ME, visitId: uuid(8), questionId: uuid(7) },
  medicine: { personId: ME },
  allergy: { personId: ME },
  clinician: {},
  device: {},
  draft: {},
  siteRule: { address: 'example.org' },
} as const;

/** A sample record; `n` becomes its id. */
export function sample<K extends Kind>(
  kind: K,
  n: number,
  fields: Partial<FieldsOf<K>> = {},
): RecordOf<K> {
  const all = { ...blank(kind), ...GIVEN[kind], ...fields } as unknown as FieldsOf<K>;
  return createRecord(kind, uuid(n), all, ctx);
}

/** One record of every kind, hanging together. */
export function sampleNotebook(): AnyRecord[] {
  const at = { conditionId: uuid<RecordOf<'condition'>['id']>(2) };
  return [
    sample('person', 1, { name: 'Rosa' }),
    sample('condition', 2, { name: 'Migraine' }),
    sample('option', 3, { ...at, name: 'Topiramate' }),
    sample('statement', 4, { optionId: uuid(3), clipId: uuid(5), text: 'Fewer days' }),
    sample('clip', 5, { ...at, optionId: uuid(3), sourceId: uuid(6), note: 'Ask' }),
    sample('source', 6),
    sample('question', 7, { ...at, optionId: uuid(3), clipId: uuid(5), text: 'How long?' }),
    sample('visit', 8, {
      ...at,
      clinicianId: uuid(12),
      optionIds: [uuid<RecordOf<'option'>['id']>(3)],
    }),
    sample('visitQuestion', 9),
    sample('medicine', 10, { name: 'Ibuprofen' }),
    sample('allergy', 11, { to: 'Penicillin' }),
    sample('clinician', 12, { name: 'Dr. Lin' }),
    sample('device', 13, { name: 'Laptop' }),
    sample('draft', 14, { form: 'clip', about: '7', values: { note: 'half a' } }),
    sample('siteRule', 15),
  ];
}
