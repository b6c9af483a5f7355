import type { JoinedOptions } from '../../utils/notebook/joined-options.ts';
import { useAimedAt } from './use-aim.ts';
import { useRead } from './use-read.ts';

/** Id of the option whose card holds what the address names: the option, one joined with it, or a clip. */
export function useAimedOption(groups: readonly JoinedOptions[]): string | null {
  const aimedAt = useAimedAt();
  const { value } = useRead(aimedAt ?? '', async (store) => {
    const clip = aimedAt ? await store.get('clip', aimedAt) : null;
    return clip?.ok ? clip.value.optionId : null;
  });
  const group = groups.find(({ option, joined }) =>
    [option, ...joined].some(({ id }) => id === aimedAt || id === value),
  );
  return group && aimedAt ? group.option.id : null;
}
