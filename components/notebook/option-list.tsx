import { groupJoined, type JoinedOptions } from '../../utils/notebook/joined-options.ts';
import { inRankOrder } from '../../utils/notebook/ranks.ts';
import { useAimedOption } from '../hooks/use-aimed-option.ts';
import { LongList } from '../ui/long-list.tsx';
import { OptionCard } from './option-card.tsx';
import type { ViewProps } from './view-props.ts';

const CARD_HEIGHT = 420;

interface Props extends ViewProps {
  /** As groupJoined gives them. */
  groups: readonly JoinedOptions[];
}

/** Treatment options in the person's order, each with its passages and questions. */
export function OptionList({ groups, ...shared }: Props) {
  const byId = new Map(groups.map((group) => [group.option.id, group]));
  const options = inRankOrder(groups.map(({ option }) => option));
  return (
    <LongList
      items={options}
      look="cards"
      rowLook="card"
      rowHeight={CARD_HEIGHT}
      aimedAt={useAimedOption(groups)}
      row={(option) => (
        <OptionCard
          option={option}
          joined={byId.get(option.id)?.joined ?? []}
          siblings={options}
          {...shared}
        />
      )}
    />
  );
}

/** The options of this condition that lists show, with those joined with them; null is no condition. */
export const groupsOf = (
  options: Parameters<typeof groupJoined>[0],
  conditionId: string | null,
): JoinedOptions[] =>
  groupJoined(options).filter(({ option }) => option.conditionId === conditionId);
