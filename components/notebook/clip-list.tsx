import type { Clip } from '../../utils/model/research.ts';
import { useRoute } from '../hooks/use-route.ts';
import { ClipItem } from './clip-item.tsx';
import type { ViewProps } from './view-props.ts';

/** Saved passages, each with its source. */
export function ClipList({ clips, ...shared }: ViewProps & { clips: readonly Clip[] }) {
  const [, , aimedAt] = useRoute();
  if (clips.length === 0) return null;
  return (
    <ul class="stack">
      {clips.map((clip) => (
        <ClipItem key={clip.id} clip={clip} isAimedAt={clip.id === aimedAt} {...shared} />
      ))}
    </ul>
  );
}
