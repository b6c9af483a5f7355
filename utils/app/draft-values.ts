import { z } from 'zod';
import { ConditionId, OptionId, PersonId } from '../model/ids.ts';
import { TreatmentKind } from '../model/page.ts';
import { SeenPage } from '../model/seen.ts';
import { PendingClip } from './pending-clip.ts';

const NewOption = z.object({
  name: z.string(),
  genericName: z.string(),
  treatmentKind: TreatmentKind,
});

/** What a form of the panel holds before it is saved, with what it is about: a page or a capture. */
export const DraftValues = z.object({
  details: z.object({
    personId: PersonId,
    condition: z.union([z.object({ id: ConditionId }), z.object({ name: z.string() })]).nullable(),
    note: z.string(),
    question: z.string(),
    isPrivate: z.boolean(),
  }),
  keepsPoster: z.boolean(),
  option: z.union([z.object({ id: OptionId }), NewOption]).nullable(),
  /** Names whose offered option was turned down, or taken where it was only asked. */
  turned: z.array(z.string()),
  readableText: z.string(),
  /** The treatment that a captured passage names. */
  named: z.object({ mention: z.string(), name: z.string(), kind: TreatmentKind }).nullable(),
  /** A clinician as typed. */
  found: z
    .object({
      name: z.string(),
      specialty: z.string(),
      place: z.string(),
      telephone: z.string(),
    })
    .nullable(),
  pending: PendingClip.nullable(),
  /** The page with the ticked treatments only. */
  page: SeenPage.nullable(),
});
export type DraftValues = z.infer<typeof DraftValues>;

/** What only some forms ask. */
export const NOT_ASKED = {
  keepsPoster: false,
  option: null,
  turned: [],
  readableText: '',
  named: null,
  found: null,
  pending: null,
  page: null,
} satisfies Omit<DraftValues, 'details'>;
