/** Tables and indexes of database version 1, for ever: it imports nothing, so that nothing can change it. */
export const STORES_V1 = {
  person: 'id, personId, deletedAt',
  condition: 'id, personId, deletedAt',
  option: 'id, personId, conditionId, mergedInto, deletedAt',
  statement: 'id, personId, optionId, clipId, deletedAt',
  clip: 'id, personId, conditionId, optionId, clinicianId, sourceId, deletedAt',
  source: 'id, personId, deletedAt',
  question: 'id, personId, conditionId, optionId, clipId, clinicianId, deletedAt',
  visit: 'id, personId, conditionId, clinicianId, deletedAt',
  visitQuestion: 'id, personId, visitId, questionId, deletedAt',
  medicine: 'id, personId, deletedAt',
  allergy: 'id, personId, deletedAt',
  clinician: 'id, deletedAt',
  device: 'id, deletedAt',
  draft: 'id, deletedAt',
  siteRule: 'id, deletedAt',
} as const;
