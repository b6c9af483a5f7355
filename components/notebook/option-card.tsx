import { useState } from 'preact/hooks';
import { noteShelf } from '../../utils/app/note-shelf.ts';
import { layOver } from '../../utils/app/read-book.ts';
import { readOption } from '../../utils/app/read-option.ts';
import type { Option } from '../../utils/model/research.ts';
import { nameWithGeneric } from '../../utils/notebook/name-with-generic.ts';
import { notesOf } from '../../utils/notebook/option-notes.ts';
import { useAct } from '../hooks/use-act.ts';
import { useAim } from '../hooks/use-aim.ts';
import { useNotebook } from '../hooks/use-notebook.ts';
import { useRead } from '../hooks/use-read.ts';
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
import { SourceBar } from './source-bar.tsx';
import { StatementList } from './statement-list.tsx';
import type { ViewProps } from './view-props.ts';

interface Props extends ViewProps {
  option: Option;
  /** Those joined with it. */
  joined: readonly Option[];
  /** The options beside it. */
  siblings: readonly Option[];
}

/** One treatment option: what the person thinks of it, its passages, its questions. */
export function OptionCard({ option, joined, siblings, ...shared }: Props) {
  const t = useWords();
  return (
    <div class="stack" {...useAim<HTMLDivElement>(option.id)}>
      <header class="row between">
        <h3 dir="auto">{nameWithGeneric(option.name, option.genericName)}</h3>
        <span class="row">
          <span class="muted small">{t(`kind.${option.treatmentKind}`)}</span>
          <Tag look="strong">{t(`status.${option.status}`)}</Tag>
          {option.private && <Tag>{t('notebook.private')}</Tag>}
        </span>
      </header>
      <RecordMarks record={option} />
      <OptionActions option={option} siblings={siblings} {...shared} />
      <JoinedList options={joined} />
      <Thoughts option={option} />
      <Contents option={option} joined={joined} {...shared} />
    </div>
  );
}

/** What hangs on an option, read once its card is near the window. */
function Contents({ option, joined, ...shared }: Omit<Props, 'siblings'>) {
  const t = useWords();
  const ids = [option, ...joined].map(({ id }) => id);
  const { read } = useRead(ids.join(), (store) => readOption(store, ids));
  if (!read) return <p class="muted small">{t('common.loading')}</p>;
  const book = layOver(shared.book, read.value);
  const { statements, clips, questions, tally } = notesOf(option, noteShelf(book));
  return (
    <>
      <StatementList option={option} statements={statements} clips={clips} />
      {tally.count > 0 && <SourceBar tally={tally} />}
      <ClipList {...shared} book={book} clips={clips} />
      <QuestionList {...shared} book={book} questions={questions} />
    </>
  );
}

function Thoughts({ option }: { option: Option }) {
  const t = useWords();
  const outOfFive = (mark: number | null) => (mark === null ? '' : t('option.outOf', { mark }));
  const lines = [
    [t('option.whatIRead'), option.whatIRead],
    [t('option.myLeaning'), option.myLeaning],
    [t('option.howSure'), outOfFive(option.howSure)],
    [t('option.howMuchItMatters'), outOfFive(option.howMuchItMatters)],
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

function OptionActions({ option, siblings, ...shared }: Omit<Props, 'joined'>) {
  const t = useWords();
  const act = useAct();
  const notebook = useNotebook();
  const [open, setOpen] = useState<'edit' | 'move' | 'join' | null>(null);
  const close = () => setOpen(null);
  const others = siblings.filter(({ id }) => id !== option.id);
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
      <PrivateButton record={option} />
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
