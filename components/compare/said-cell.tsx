import { useState } from 'preact/hooks';
import type { Change } from '../../utils/merge/change.ts';
import type { Option, Statement } from '../../utils/model/research.ts';
import { useWords } from '../hooks/use-words.ts';
import { StatementDialog } from '../notebook/statement-dialog.tsx';
import { StatementItem } from '../notebook/statement-item.tsx';
import { Button } from '../ui/button.tsx';
import type { ComparedOption } from './use-compare-rows.tsx';

interface Props {
  column: ComparedOption;
  aspect: Statement['aspect'];
  /** The option written about, and the change that makes it where it is not there yet. */
  startOption: () => { option: Option; before: Change[] };
}

/** What the person noted about one side of an option, and a button to note more. */
export function SaidCell({ column, aspect, startOption }: Props) {
  const t = useWords();
  const [started, setStarted] = useState<{ option: Option; before: Change[] } | null>(null);
  const { option, notes } = column;
  const own = notes.statements.filter((one) => one.aspect === aspect);
  const title = t(`statement.title.${aspect}`, { option: option?.name ?? t('compare.wait') });
  const label = t(aspect === 'note' ? 'statement.add.note' : 'common.add');
  return (
    <>
      {option && own.length > 0 && (
        <ul>
          {own.map((statement) => (
            <StatementItem
              key={statement.id}
              option={option}
              statement={statement}
              clips={notes.clips}
              isShort
            />
          ))}
        </ul>
      )}
      <Button
        look="quiet"
        aria-label={`${label}: ${title}`}
        onClick={() => setStarted(startOption())}
      >
        {label}
      </Button>
      {started && (
        <StatementDialog
          {...started}
          statement={aspect}
          clips={notes.clips}
          others={notes.statements}
          onClose={() => setStarted(null)}
        />
      )}
    </>
  );
}
