import { useState } from 'preact/hooks';
import type { Option } from '../../utils/model/research.ts';
import { joinedUnder, shownOptions } from '../../utils/notebook/joined-options.ts';
import { nameWithGeneric } from '../../utils/notebook/name-with-generic.ts';
import { inRankOrder } from '../../utils/notebook/ranks.ts';
import { useAct } from '../hooks/use-act.ts';
import { useNotebook } from '../hooks/use-notebook.ts';
import { useWords } from '../hooks/use-words.ts';
import { RecordMarks } from '../share/record-marks.tsx';
import { Button } from '../ui/button.tsx';
import { Tag } from '../ui/tag.tsx';
import { ClipList } from './clip-list.tsx';
import { JoinDialog } from './join-dialog.tsx';
import { JoinedList } from './joined-list.tsx';
import { MoveDialog } from './move-dialog.tsx';
import { OptionDialog } from './option-dialog.tsx';
import { PrivateButton } from './private-button.tsx';
import { QuestionList } from './question-list.tsx';
import type { ViewProps } from './view-props.ts';

/** One treatment option: what the person thinks of it, its passages, its questions. */
export function OptionCard({ option, ...shared }: ViewProps & { option: Option }) {
  const t = useWords();
  const { book } = shared;
  const joined = joinedUnder(option.id, book.of('option'));
  const ids = new Set<string | null>([option.id, ...joined.map(({ id }) => id)]);
  const clips = inRankOrder(book.of('clip').filter((clip) => ids.has(clip.optionId)));
  const questions = book.of('question').filter((question) => ids.has(question.optionId));
  return (
    <li class="card stack">
      <header class="row between">
        <h3 dir="auto">{nameWithGeneric(option.name, option.genericName)}</h3>
        <span class="row">
          <span class="muted small">{t(`kind.${option.treatmentKind}`)}</span>
          <Tag look="strong">{t(`status.${option.status}`)}</Tag>
          {option.private && <Tag>{t('notebook.private')}</Tag>}
        </span>
      </header>
      <RecordMarks record={option} />
      <OptionActions option={option} {...shared} />
      <JoinedList options={joined} />
      <Thoughts option={option} />
      <ClipList {...shared} clips={clips} />
      <QuestionList {...shared} questions={questions} />
    </li>
  );
}

function Thoughts({ option }: { option: Option }) {
  const t = useWords();
  const lines = [
    [t('option.whatIRead'), option.whatIRead],
    [t('option.myLeaning'), option.myLeaning],
    [t('option.stopped'), [option.stoppedWhen, option.stoppedWhy].filter(Boolean).join(': ')],
    [t('option.note'), option.note],
  ].filter(([, text]) => text !== '');
  if (lines.length === 0) return null;
  return (
    <dl class="pairs">
      {lines.map(([label, text]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd dir="auto">{text}</dd>
        </div>
      ))}
    </dl>
  );
}

function OptionActions({ option, ...shared }: ViewProps & { option: Option }) {
  const t = useWords();
  const act = useAct();
  const notebook = useNotebook();
  const [open, setOpen] = useState<'edit' | 'move' | 'join' | null>(null);
  const close = () => setOpen(null);
  const others = shownOptions(shared.book.of('option')).filter(
    ({ id, personId, conditionId }) =>
      id !== option.id && personId === option.personId && conditionId === option.conditionId,
  );
  return (
    <div class="row actions">
      <Button look="quiet" onClick={() => setOpen('edit')}>
        {t('option.edit')}
      </Button>
      <Button look="quiet" onClick={() => setOpen('move')}>
        {t('notebook.move')}
      </Button>
      {others.length > 0 && (
        <Button look="quiet" onClick={() => setOpen('join')}>
          {t('option.joinButton')}
        </Button>
      )}
      <PrivateButton record={option} all={shared.book.all} />
      <Button
        look="quiet"
        onClick={() => act(notebook.trash([option]), t('notebook.trashed', { name: option.name }))}
      >
        {t('common.remove')}
      </Button>
      {open === 'edit' && <OptionDialog option={option} onClose={close} />}
      {open === 'join' && <JoinDialog option={option} others={others} onClose={close} />}
      {open === 'move' && <MoveDialog record={option} {...shared} onClose={close} />}
    </div>
  );
}
