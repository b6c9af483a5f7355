import { useState } from 'preact/hooks';
import type { Clip, Option, Statement } from '../../utils/model/research.ts';
import { useAct } from '../hooks/use-act.ts';
import { useNotebook } from '../hooks/use-notebook.ts';
import { useWords } from '../hooks/use-words.ts';
import { Button } from '../ui/button.tsx';
import { Tag } from '../ui/tag.tsx';
import { StatementDialog } from './statement-dialog.tsx';

interface Props {
  option: Option;
  statement: Statement;
  clips: readonly Clip[];
  /** Where there is little room: nothing but the words, the passage and editing. */
  isShort?: boolean;
}

/** One sentence of the person's, the way to the passage it rests on, and what can be done with it. */
export function StatementItem({ option, statement, clips, isShort = false }: Props) {
  const t = useWords();
  const act = useAct();
  const notebook = useNotebook();
  const [isEditing, setEditing] = useState(false);
  const clip = clips.find(({ id }) => id === statement.clipId);
  const place = clip?.conditionId ? `condition/${clip.conditionId}` : 'conditions/';
  return (
    <li class="statement">
      <p dir="auto">
        {statement.text} {statement.private && <Tag>{t('notebook.private')}</Tag>}
      </p>
      <div class="row actions">
        {clip && (
          <a class="button" data-look="quiet" href={`#${place}/${clip.id}`}>
            {t('statement.toClip')}
          </a>
        )}
        <Button
          look="quiet"
          aria-label={t('statement.edit', { text: statement.text })}
          onClick={() => setEditing(true)}
        >
          {t('common.edit')}
        </Button>
        {!isShort && (
          <Button
            look="quiet"
            onClick={() => act(notebook.trash([statement]), t('statement.trashed'))}
          >
            {t('common.remove')}
          </Button>
        )}
      </div>
      {isEditing && (
        <StatementDialog
          option={option}
          statement={statement}
          clips={clips}
          onClose={() => setEditing(false)}
        />
      )}
    </li>
  );
}
