import type { ComponentChildren } from 'preact';
import { LIMITS } from '../../utils/model/limits.ts';
import type { Condition, Person } from '../../utils/model/people.ts';
import type { Failure } from '../../utils/model/result.ts';
import type { SaveRequest } from '../../utils/notebook/save-request.ts';
import { settleCondition } from '../../utils/notebook/settle-condition.ts';
import { useOneAtATime } from '../hooks/use-one-at-a-time.ts';
import { useWords } from '../hooks/use-words.ts';
import { Button } from '../ui/button.tsx';
import { CheckBox } from '../ui/check-box.tsx';
import { Notice } from '../ui/notice.tsx';
import { submitOnEnter } from '../ui/submit-on-enter.ts';
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
  details: SaveDetails;
  onDetails: (details: SaveDetails) => void;
  /** False when what is typed could not be kept as a draft. */
  isKept: boolean;
  failure: Failure | null;
  saveLabel: string;
  /** False while there is nothing to save. */
  isReady?: boolean;
  /** Label of the note where it is more than the person's own note. */
  noteLabel?: string;
  /** Fields that depend on what was chosen so far. */
  more?: (details: SaveDetails) => ComponentChildren;
  onSave: (details: SaveDetails) => Promise<unknown>;
  onDiscard: () => void;
}

/** The one small form before anything is saved; Enter saves. It stays filled when saving fails. */
export function SaveForm(props: Props) {
  const t = useWords();
  const { details } = props;
  const set = (patch: Partial<SaveDetails>) => props.onDetails({ ...details, ...patch });
  const isOver = Math.max(details.note.length, details.question.length) > LIMITS.note;
  const own = props.conditions.filter((one) => one.personId === details.personId);
  const save = useOneAtATime(() =>
    props.onSave({ ...details, condition: settleCondition(details.condition, own) }),
  );
  return (
    <form
      class="stack save-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isOver && props.isReady !== false) save();
      }}
      onKeyDown={submitOnEnter}
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
        conditions={own}
        value={details.condition}
        onValue={(condition) => set({ condition })}
      />
      {props.more?.(details)}
      <SaveWords details={details} noteLabel={props.noteLabel ?? t('clip.note')} onChange={set} />
      {!props.isKept && (
        <div role="status">
          <Notice look="warning">{t('draft.notKept')}</Notice>
        </div>
      )}
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

/** What the person writes beside the passages. */
function SaveWords({ details, noteLabel, onChange }: SaveWordsProps) {
  const t = useWords();
  return (
    <>
      <TextField
        label={noteLabel}
        hint={t('clip.enterSaves')}
        value={details.note}
        onValue={(note) => onChange({ note })}
        rows={2}
        {...(details.note.length > LIMITS.note / 2 ? { limit: LIMITS.note } : {})}
      />
      <TextField
        label={t('clip.question')}
        hint={t('clip.questionHint')}
        value={details.question}
        onValue={(question) => onChange({ question })}
        rows={2}
        {...(details.question.length > LIMITS.note / 2 ? { limit: LIMITS.note } : {})}
      />
      <CheckBox isChecked={details.isPrivate} onChecked={(isPrivate) => onChange({ isPrivate })}>
        {t('clip.private')}
      </CheckBox>
    </>
  );
}

interface SaveWordsProps {
  details: SaveDetails;
  noteLabel: string;
  onChange: (patch: Partial<SaveDetails>) => void;
}
