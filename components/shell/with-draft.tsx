import type { ComponentChildren } from 'preact';
import { Fragment } from 'preact';
import type { OpenFieldsDraft } from '../../utils/app/fields-draft.ts';
import { useFoundDraft } from '../hooks/use-found-draft.ts';

interface Props {
  about: string;
  children: (place: { about: string; began: OpenFieldsDraft | null }) => ComponentChildren;
}

/** A form that always stands on the page; it begins anew once it is known what was typed before. */
export function WithDraft({ about, children }: Props) {
  const began = useFoundDraft(about) ?? null;
  return <Fragment key={began?.record.id}>{children({ about, began })}</Fragment>;
}
