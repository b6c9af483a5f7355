import type { DraftValues } from '../../utils/app/draft-values.ts';
import type { OpenDraft } from '../../utils/app/drafts.ts';
import { useDraftKeeper } from './use-draft-keeper.ts';

interface Place {
  form: 'treatments' | 'pending';
  about: string;
  /** The draft that the form was filled from. */
  began: OpenDraft | null;
}

/** Keeps what a form of the panel holds; what was captured is kept before anything is typed. */
export function useDraft({ form, about, began }: Place, values: DraftValues) {
  const record = began?.record ?? null;
  const place = record ? { form: record.form, about: record.about } : { form, about };
  // A note begins empty: until something is typed there is nothing of it to lose.
  const isCaptured = values.pending !== null && values.pending.form !== 'note';
  return useDraftKeeper({
    start: { ...place, record },
    values,
    isKeptAtOnce: isCaptured && !record,
  });
}
