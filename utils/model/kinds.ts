import { z } from 'zod';
import { Device, Draft, SiteRule } from './notebook-own.ts';
import { Allergy, Clinician, Condition, Medicine, Person } from './people.ts';
import { Clip, Option, Question, Source, Statement } from './research.ts';
import { Visit, VisitQuestion } from './visits.ts';

/** The schema of every kind of record: one shape in the database, a backup and a share file. */
export const SCHEMAS = {
  person: Person,
  condition: Condition,
  option: Option,
  statement: Statement,
  clip: Clip,
  source: Source,
  question: Question,
  visit: Visit,
  visitQuestion: VisitQuestion,
  medicine: Medicine,
  allergy: Allergy,
  clinician: Clinician,
  device: Device,
  draft: Draft,
  siteRule: SiteRule,
} as const;

export type Kind = keyof typeof SCHEMAS;
export const KINDS = Object.keys(SCHEMAS) as Kind[];
export type RecordOf<K extends Kind> = z.infer<(typeof SCHEMAS)[K]>;

export const AnyRecord = z.discriminatedUnion('kind', [
  Person,
  Condition,
  Option,
  Statement,
  Clip,
  Source,
  Question,
  Visit,
  VisitQuestion,
  Medicine,
  Allergy,
  Clinician,
  Device,
  Draft,
  SiteRule,
]);
export type AnyRecord = z.infer<typeof AnyRecord>;
