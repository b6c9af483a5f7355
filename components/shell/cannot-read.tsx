import type { Failure } from '../../utils/model/result.ts';
import { useWords } from '../hooks/use-words.ts';
import { Notice } from '../ui/notice.tsx';

const SAID = new Set<Failure>(['locked', 'newer-version', 'closed'] as const);
const isSaid = (failure: Failure): failure is 'locked' | 'newer-version' | 'closed' =>
  SAID.has(failure);

/** Why the notebook's records cannot be shown. */
export function CannotRead({ failure }: { failure: Failure }) {
  const t = useWords();
  return (
    <Notice look="error" isUrgent>
      {t(`cannotRead.${isSaid(failure) ? failure : 'other'}`)}
    </Notice>
  );
}
