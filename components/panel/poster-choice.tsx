import { useWords } from '../hooks/use-words.ts';
import { CheckBox } from '../ui/check-box.tsx';

interface Props {
  /** Public names of those who wrote it. */
  names: readonly string[];
  isKept: boolean;
  onKept: (isKept: boolean) => void;
}

/** Whether the public name of a post's writer is kept; not unless it is ticked. */
export function PosterChoice({ names, isKept, onKept }: Props) {
  const t = useWords();
  const shown = [...new Set(names.filter(Boolean))];
  if (shown.length === 0) return null;
  return (
    <CheckBox isChecked={isKept} onChecked={onKept}>
      {t('clip.keepPoster')} <bdi>{shown.join(', ')}</bdi>
    </CheckBox>
  );
}
