import type { Clip } from '../../utils/model/research.ts';

const LABELLED = ['page', 'link', 'image', 'clinician'] as const;

/** The form of a clip that its words alone do not tell; undefined for passages and notes. */
export const labelledForm = ({ form }: Pick<Clip, 'form'>) => LABELLED.find((one) => one === form);
