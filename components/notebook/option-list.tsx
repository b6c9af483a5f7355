import type { Option } from '../../utils/model/research.ts';
import { inRankOrder } from '../../utils/notebook/ranks.ts';
import { OptionCard } from './option-card.tsx';
import type { ViewProps } from './view-props.ts';

/** Treatment options in the person's order, each with its passages and questions. */
export function OptionList({ options, ...shared }: ViewProps & { options: readonly Option[] }) {
  return (
    <ul class="cards">
      {inRankOrder(options).map((option) => (
        <OptionCard key={option.id} option={option} {...shared} />
      ))}
    </ul>
  );
}
