import type { Clip } from '../../utils/model/research.ts';
import { useAimedAt } from '../hooks/use-aim.ts';
import { LongList } from '../ui/long-list.tsx';
import { ClipItem } from './clip-item.tsx';
import type { ViewProps } from './view-props.ts';

const CLIP_HEIGHT = 260;

/** Saved passages, each with its source. */
export function ClipList({ clips, ...shared }: ViewProps & { clips: readonly Clip[] }) {
  const aimedAt = useAimedAt();
  if (clips.length === 0) return null;
  return (
    <LongList
      items={clips}
      look="stack"
      rowLook="clip"
      rowHeight={CLIP_HEIGHT}
      aimedAt={aimedAt}
      row={(clip) => <ClipItem clip={clip} {...shared} />}
    />
  );
}
