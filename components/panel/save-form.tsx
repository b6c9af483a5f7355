import { useState } from 'preact/hooks';
import { LIMITS } from '../../utils/model/limits.ts';
import type { Condition, Person } from '../../utils/model/people.ts';
import type { Failure } from '../../utils/model/result.ts';
import type { SaveRequest } from '../../utils/notebook/save-request.ts';
import { useWords } from '../hooks/use-words.ts';
import { Button } from '../ui/button.tsx';
import { CheckBox } from '../ui/check-box.tsx';
import { Notice } from '../ui/notice.tsx';
import { TextField } from '../ui/text-field.tsx';
import { ConditionChoice } from './condition-choice.tsx';
import { PersonChoice } from './person-choice.tsx';

/** What the person adds to the passages themselves. */
export type SaveDetails = Pick<
  SaveRequest,
  'personId' | 'condition' | 'note' | 'question' | 'isPrivate'
>;

interface Props {
  people: readonly Person[];
  conditions: readonly Condition[];
  start: SaveDetails;
  failure: Failure | null;
  saveLabel: string;
  /** False while there is nothing to save. */
  isReady?: boolean;
  onSave: (details: SaveDetails) => void;
  onDiscard: () => void;
}

/** The one small form before anything is saved. It stays filled when saving fails. */
export function SaveForm(props: Props) {
  const t = useWords();
  const [details, setDetails] = useState(props.start);
  const set = (patch: Partial<SaveDetails>) => setDetails({ ...details, ...patch });
  const isOver = Math.max(details.note.length, details.question.length) > LIMITS.note;
  return (
    <form
      class="stack save-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isOver) props.onSave(details);
      }}
    >
      {props.failure && (
        <Notice look="error" isUrgent>
          {t(`failure.${props.failure}`)}
        </Notice>
      )}
      <PersonChoice
        people={props.people}
        value={details.personId}
        onValue={(personId) => set({ personId, condition: null })}
      />
      <ConditionChoice
        conditions={props.conditions.filter((one) => one.personId === details.personId)}
        value={details.condition}
        onValue={(condition) => set({ condition })}
      />
      <TextField
        label={t('clip.note')}
        value={details.note}
        onValue={(note) => set({ note })}
        rows={2}
        limit={LIMITS.note}
      />
      <TextField
        label={t('clip.question')}
        hint={t('clip.questionHint')}
        value={details.question}
        onValue={(question) => set({ question })}
        rows={2}
      />
      <CheckBox isChecked={details.isPrivate} onChecked={(isPrivate) => set({ isPrivate })}>
        {t('clip.private')}
      </CheckBox>
      <div class="row">
        <Button look="main" type="submit" disabled={isOver || props.isReady === false}>
          {props.saveLabel}
        </Button>
        <Button look="quiet" onClick={props.onDiscard}>
          {t('clip.discard')}
        </Button>
      </div>
    </form>
  );
}
