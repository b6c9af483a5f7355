import type { RecordOf } from '../../utils/model/kinds.ts';
import { LIMITS } from '../../utils/model/limits.ts';
import { GLANCE_WORDS } from '../../utils/visit/page-one-limits.ts';
import { useEditFields } from '../hooks/use-edit-fields.ts';
import { useWords } from '../hooks/use-words.ts';
import { Button } from '../ui/button.tsx';
import { SavedField } from './saved-field.tsx';

interface Props {
  option: RecordOf<'option'>;
  isFirst: boolean;
  isLast: boolean;
  onMove: (step: -1 | 1) => void;
  onRemove: () => void;
}

/** One option to discuss: what was read about it and what the person thinks. */
export function ChosenOption({ option, isFirst, isLast, onMove, onRemove }: Props) {
  const t = useWords();
  const edit = useEditFields();
  return (
    <li class="visit-option stack-tight">
      <h3 dir="auto">
        {option.name}
        {option.genericName && <span class="muted"> ({option.genericName})</span>}
      </h3>
      <SavedField
        label={t('visit.whatIRead')}
        hint={t('visit.whatIReadHint')}
        value={option.whatIRead}
        words={GLANCE_WORDS}
        onSave={(whatIRead) => edit('option', option.id, { whatIRead })}
      />
      <SavedField
        label={t('visit.leaning')}
        value={option.myLeaning}
        limit={LIMITS.line}
        onSave={(myLeaning) => edit('option', option.id, { myLeaning })}
      />
      <div class="row">
        <Button look="quiet" disabled={isFirst} onClick={() => onMove(-1)}>
          {t('visit.moveUp')}
        </Button>
        <Button look="quiet" disabled={isLast} onClick={() => onMove(1)}>
          {t('visit.moveDown')}
        </Button>
        <Button look="quiet" onClick={onRemove}>
          {t('visit.takeOff')}
        </Button>
      </div>
    </li>
  );
}
