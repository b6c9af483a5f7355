import type { Change } from '../../utils/merge/change.ts';
import type { ClipId } from '../../utils/model/ids.ts';
import { LIMITS } from '../../utils/model/limits.ts';
import type { Clip, Option, Statement } from '../../utils/model/research.ts';
import { blank } from '../../utils/notebook/blank-records.ts';
import { rankAtEnd } from '../../utils/notebook/ranks.ts';
import { useNotebook } from '../hooks/use-notebook.ts';
import { useWords } from '../hooks/use-words.ts';
import type { FieldSpec } from '../ui/fields-form.tsx';
import { EditDialog } from './edit-dialog.tsx';
import { titleOf } from './title-of.ts';

type Aspect = Statement['aspect'];
/** The words have the name of what they say, so that a form left half filled in is found again as that. */
type Field = Aspect | 'clipId' | 'isPrivate';

interface Props {
  option: Option;
  /** The one to edit, or what a new one is about. */
  statement: Statement | Aspect;
  /** Passages that it may rest on. */
  clips: readonly Clip[];
  /** The statements after which a new one comes. */
  others?: readonly Statement[];
  /** What has to be saved together with it. */
  before?: readonly Change[];
  onClose: () => void;
}

/** Adds or edits one sentence about an option: its words, the passage it rests on, who may see it. */
export function StatementDialog(props: Props) {
  const { option, statement, clips, others = [], before = [], onClose } = props;
  const t = useWords();
  const notebook = useNotebook();
  const known = typeof statement === 'string' ? null : statement;
  const aspect = typeof statement === 'string' ? statement : statement.aspect;
  const toChanges = ({ clipId, isPrivate, ...said }: Record<Field, string>): Change[] => {
    const words = { text: said[aspect].trim(), clipId: (clipId || null) as ClipId | null };
    const mark = { private: isPrivate === 'yes' };
    if (known) return [notebook.change(known, { ...words, ...mark })];
    const own = { ...blank('statement'), ...words, personId: option.personId, optionId: option.id };
    const rank = rankAtEnd(others);
    return [notebook.add('statement', { ...own, ...mark, aspect, rank }), ...before];
  };
  return (
    <EditDialog
      title={t(`statement.title.${aspect}`, { option: option.name })}
      fields={useFields(aspect, clips)}
      start={{
        ...NO_WORDS,
        [aspect]: known?.text ?? '',
        clipId: known?.clipId ?? '',
        isPrivate: known?.private ? 'yes' : 'no',
      }}
      toChanges={toChanges}
      onClose={onClose}
    />
  );
}

const NO_WORDS: Record<Aspect, string> = { benefit: '', harm: '', effort: '', note: '' };

function useFields(aspect: Aspect, clips: readonly Clip[]): FieldSpec<Field>[] {
  const t = useWords();
  const passage: FieldSpec<Field> = {
    name: 'clipId',
    label: t('statement.clip'),
    hint: t('statement.clipHint'),
    limit: LIMITS.line,
    choices: [
      { value: '', label: t('statement.noClip') },
      ...clips.map((clip) => ({ value: clip.id, label: titleOf(clip) })),
    ],
  };
  return [
    { name: aspect, label: t('statement.text'), rows: 3, limit: LIMITS.note, isRequired: true },
    ...(clips.length > 0 ? [passage] : []),
    {
      name: 'isPrivate',
      label: t('statement.who'),
      limit: LIMITS.line,
      choices: [
        { value: 'no', label: t('statement.shared') },
        { value: 'yes', label: t('statement.private') },
      ],
    },
  ];
}
