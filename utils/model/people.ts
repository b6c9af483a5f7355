import { z } from 'zod';
import { AllergyId, ClinicianId, ConditionId, MedicineId, PersonId } from './ids.ts';
import { Instant, line, note, ofNotebook, ofPerson, Rank, recordBase } from './record.ts';

/** Whose notebook it is. `personId` equals `id`, so that one index finds all of a person's records. */
export const Person = z.object({
  kind: z.literal('person'),
  id: PersonId,
  ...recordBase,
  personId: PersonId,
  name: line,
  /** Empty for oneself; otherwise what the writer is to this person, e.g. "daughter". */
  writerRelation: line,
  /** Name of whoever fills this notebook in; empty when it is the person. */
  writerName: line,
  birthYear: z.int().min(1880).max(2200).nullable(),
  whatMatters: note,
  howIDecide: note,
  /** When the person said "no medicines"; null when they have not said so. */
  noMedicinesAt: Instant.nullable(),
  /** When the person said "no allergies that I know of"; null when they have not said so. */
  noAllergiesAt: Instant.nullable(),
  isDemo: z.boolean(),
  rank: Rank,
});
export type Person = z.infer<typeof Person>;

export const Condition = z.object({
  kind: z.literal('condition'),
  id: ConditionId,
  ...ofPerson,
  name: line,
  note,
  rank: Rank,
});
export type Condition = z.infer<typeof Condition>;

export const Medicine = z.object({
  kind: z.literal('medicine'),
  id: MedicineId,
  ...ofPerson,
  name: line,
  dose: line,
  whatFor: line,
  since: line,
  /** Empty while it is still taken. */
  until: line,
  whyStopped: line,
  prescribedBy: line,
  rank: Rank,
});
export type Medicine = z.infer<typeof Medicine>;

export const Allergy = z.object({
  kind: z.literal('allergy'),
  id: AllergyId,
  ...ofPerson,
  to: line,
  reaction: line,
  rank: Rank,
});
export type Allergy = z.infer<typeof Allergy>;

export const STANDINGS = ['seeing', 'thinking-of-seeing'] as const;

export const Clinician = z.object({
  kind: z.literal('clinician'),
  id: ClinicianId,
  ...ofNotebook,
  name: line,
  specialty: line,
  place: line,
  telephone: line,
  standing: z.enum(STANDINGS),
  note,
  rank: Rank,
});
export type Clinician = z.infer<typeof Clinician>;
