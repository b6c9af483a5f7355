import { LIMITS } from '../../utils/model/limits.ts';

/** The limit of a note, for a text that comes near it: a count beside a short text only disturbs. */
export const nearLimit = (text: string): { limit?: number } =>
  text.length > LIMITS.note / 2 ? { limit: LIMITS.note } : {};
