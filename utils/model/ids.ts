import { z } from 'zod';

/** A random UUID. The brand keeps a clip's id from being used where a person's is meant. */
const id = <Kind extends string>() => z.uuid().brand<Kind>();

export const PersonId = id<'person'>();
export const ConditionId = id<'condition'>();
export const OptionId = id<'option'>();
export const StatementId = id<'statement'>();
export const ClipId = id<'clip'>();
export const SourceId = id<'source'>();
export const QuestionId = id<'question'>();
export const VisitId = id<'visit'>();
export const VisitQuestionId = id<'visitQuestion'>();
export const MedicineId = id<'medicine'>();
export const AllergyId = id<'allergy'>();
export const ClinicianId = id<'clinician'>();
export const DeviceId = id<'device'>();
export const DraftId = id<'draft'>();
export const SiteRuleId = id<'siteRule'>();

export type PersonId = z.infer<typeof PersonId>;
export type ConditionId = z.infer<typeof ConditionId>;
export type OptionId = z.infer<typeof OptionId>;
export type StatementId = z.infer<typeof StatementId>;
export type ClipId = z.infer<typeof ClipId>;
export type SourceId = z.infer<typeof SourceId>;
export type QuestionId = z.infer<typeof QuestionId>;
export type VisitId = z.infer<typeof VisitId>;
export type VisitQuestionId = z.infer<typeof VisitQuestionId>;
export type MedicineId = z.infer<typeof MedicineId>;
export type AllergyId = z.infer<typeof AllergyId>;
export type ClinicianId = z.infer<typeof ClinicianId>;
export type DeviceId = z.infer<typeof DeviceId>;
export type DraftId = z.infer<typeof DraftId>;
export type SiteRuleId = z.infer<typeof SiteRuleId>;
