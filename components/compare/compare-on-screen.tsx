import { useState } from 'preact/hooks';
import { useWords } from '../hooks/use-words.ts';
import { Button } from '../ui/button.tsx';
import { type CompareColumn, type CompareRow, CompareTable } from './compare-table.tsx';

interface Props {
  caption: string;
  columns: readonly (CompareColumn & { name: string })[];
  rows: readonly CompareRow[];
}

/** The comparison on screen: all columns where there is room, else one of them and a button for each. */
export function CompareOnScreen({ caption, columns, rows }: Props) {
  const t = useWords();
  const [chosen, setChosen] = useState('');
  const front = columns.find(({ key }) => key === chosen) ?? columns[0];
  return (
    <div class="compare no-print">
      {columns.length > 1 && (
        <fieldset class="choices compare-switch">
          <legend>{t('compare.showing', { count: columns.length })}</legend>
          <div class="row">
            {columns.map(({ key, name }) => (
              <Button
                key={key}
                look={key === front?.key ? 'main' : 'plain'}
                aria-pressed={key === front?.key}
                onClick={() => setChosen(key)}
              >
                <bdi>{name}</bdi>
              </Button>
            ))}
          </div>
        </fieldset>
      )}
      <CompareTable caption={caption} columns={columns} rows={rows} frontKey={front?.key ?? ''} />
    </div>
  );
}
