import type { ImportAnswers, ImportItem } from '../../utils/notebook/import-plan.ts';
import { useWords } from '../hooks/use-words.ts';
import { titleOf } from '../notebook/title-of.ts';
import { RadioGroup } from '../ui/radio-group.tsx';

interface Props {
  item: ImportItem;
  answers: ImportAnswers;
  onAnswer: (ids: string[], as: 'keep' | 'trash') => void;
}

/** One thing that only one side has in the trash: nothing happens to it unless the person says so. */
export function DeletedQuestion({ item, answers, onAnswer }: Props) {
  const t = useWords();
  const { state, before, incoming, isChangedElsewhere } = item;
  const isHere = state === 'deleted-here';
  const name = titleOf(before ?? incoming) || t('trash.noWords');
  const kind = t(`trash.kind.${incoming.kind}`);
  const ask = isHere ? 'share.preview.deletedHereAsk' : 'share.preview.deletedThereAsk';
  return (
    <>
      <RadioGroup
        legend={`${kind}. ${t(ask, { name })}`}
        value={answers.get(incoming.id) ?? (isHere ? 'trash' : 'keep')}
        onValue={(as) => onAnswer([incoming.id], as)}
        choices={[
          { value: 'keep', label: t(isHere ? 'share.preview.bringBack' : 'share.preview.keep') },
          { value: 'trash', label: t(isHere ? 'share.preview.leave' : 'share.preview.trash') },
        ]}
      />
      {isChangedElsewhere && (
        <p>
          <strong>
            {t(isHere ? 'share.preview.changedThereSince' : 'share.preview.changedHereSince')}
          </strong>
        </p>
      )}
    </>
  );
}
