import { useState } from 'preact/hooks';
import type { Question } from '../../utils/model/research.ts';
import { inRankOrder } from '../../utils/notebook/ranks.ts';
import { useAct } from '../hooks/use-act.ts';
import { useAim, useAimedAt } from '../hooks/use-aim.ts';
import { useNotebook } from '../hooks/use-notebook.ts';
import { useWords } from '../hooks/use-words.ts';
import { RecordMarks } from '../share/record-marks.tsx';
import { Button } from '../ui/button.tsx';
import { LongList } from '../ui/long-list.tsx';
import { Tag } from '../ui/tag.tsx';
import { EditDialog } from './edit-dialog.tsx';
import { MoveDialog } from './move-dialog.tsx';
import { PrivateButton } from './private-button.tsx';
import { questionField } from './question-field.ts';
import type { ViewProps } from './view-props.ts';

const QUESTION_HEIGHT = 90;

/** Questions to ask, each with what can be done to it. */
export function QuestionList({
  questions,
  ...shared
}: ViewProps & { questions: readonly Question[] }) {
  const aimedAt = useAimedAt();
  if (questions.length === 0) return null;
  return (
    <LongList
      items={inRankOrder(questions)}
      look="questions"
      rowLook="question"
      rowHeight={QUESTION_HEIGHT}
      aimedAt={aimedAt}
      row={(question) => <QuestionItem question={question} {...shared} />}
    />
  );
}

function QuestionItem({ question, ...shared }: ViewProps & { question: Question }) {
  const t = useWords();
  const act = useAct();
  const notebook = useNotebook();
  const [open, setOpen] = useState<'edit' | 'move' | null>(null);
  const close = () => setOpen(null);
  return (
    <div class="stack-tight" {...useAim<HTMLDivElement>(question.id)}>
      <p dir="auto">
        <span aria-hidden="true">? </span>
        {question.text} {question.state !== 'open' && <Tag>{t(`question.${question.state}`)}</Tag>}{' '}
        {question.private && <Tag>{t('notebook.private')}</Tag>}
      </p>
      <RecordMarks record={question} />
      <div class="row actions">
        <Button look="quiet" onClick={() => setOpen('edit')}>
          {t('question.edit')}
        </Button>
        <Button look="quiet" onClick={() => setOpen('move')}>
          {t('notebook.move')}
        </Button>
        <PrivateButton record={question} />
        <Button look="quiet" onClick={() => act(notebook.trash([question]), t('question.trashed'))}>
          {t('common.remove')}
        </Button>
      </div>
      {open === 'edit' && (
        <EditDialog
          title={t('question.edit')}
          fields={[questionField(t)]}
          start={question}
          toChanges={({ text }) => [notebook.change(question, { text: text.trim() })]}
          onClose={close}
        />
      )}
      {open === 'move' && <MoveDialog record={question} {...shared} onClose={close} />}
    </div>
  );
}
