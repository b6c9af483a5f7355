import { useState } from 'preact/hooks';
import {
  type Clip,
  type Option,
  STATEMENT_ASPECTS,
  type Statement,
} from '../../utils/model/research.ts';
import { useWords } from '../hooks/use-words.ts';
import { Button } from '../ui/button.tsx';
import { StatementDialog } from './statement-dialog.tsx';
import { StatementItem } from './statement-item.tsx';

interface Props {
  option: Option;
  statements: readonly Statement[];
  /** Passages of this option. */
  clips: readonly Clip[];
}

/** What the person noted about an option: possible benefits, possible harms, what it takes, notes. */
export function StatementList({ option, statements, clips }: Props) {
  const t = useWords();
  const [added, setAdded] = useState<Statement['aspect'] | null>(null);
  const groups = STATEMENT_ASPECTS.map((aspect) => ({
    aspect,
    own: statements.filter((one) => one.aspect === aspect),
  })).filter(({ own }) => own.length > 0);
  return (
    <div class="stack-tight">
      {groups.map(({ aspect, own }) => (
        <div key={aspect}>
          <h4>{t(`statement.aspect.${aspect}`)}</h4>
          <ul>
            {own.map((statement) => (
              <StatementItem key={statement.id} {...{ option, statement, clips }} />
            ))}
          </ul>
        </div>
      ))}
      <div class="row actions">
        {STATEMENT_ASPECTS.map((aspect) => (
          <Button
            key={aspect}
            look="quiet"
            aria-label={`${t(`statement.add.${aspect}`)}: ${option.name}`}
            onClick={() => setAdded(aspect)}
          >
            {t(`statement.add.${aspect}`)}
          </Button>
        ))}
      </div>
      {added && (
        <StatementDialog
          option={option}
          statement={added}
          clips={clips}
          others={statements}
          onClose={() => setAdded(null)}
        />
      )}
    </div>
  );
}
