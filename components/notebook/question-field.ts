import { LIMITS } from '../../utils/model/limits.ts';
import type { Translate } from '../../utils/words/translator.ts';
import type { FieldSpec } from '../ui/fields-form.tsx';

/** The one field of a question's form. */
export const questionField = (t: Translate): FieldSpec<'text'> => ({
  name: 'text',
  label: t('question.text'),
  rows: 3,
  limit: LIMITS.note,
  isRequired: true,
});
