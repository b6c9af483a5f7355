import { useState } from 'preact/hooks';
import { LIMITS } from '../../utils/model/limits.ts';
import type { Source } from '../../utils/model/research.ts';
import { PROMPTS, statedFacts } from '../../utils/source/stated-facts.ts';
import { useNotebook } from '../hooks/use-notebook.ts';
import { useWords } from '../hooks/use-words.ts';
import { Button } from '../ui/button.tsx';
import { EditDialog } from './edit-dialog.tsx';

/** Four plain questions about a source: what the page says, and what the person answers. */
export function SourcePrompts({ source }: { source: Source }) {
  const t = useWords();
  const notebook = useNotebook();
  const [isEditing, setEditing] = useState(false);
  const stated = statedFacts(source.facts);
  const count = PROMPTS.filter((prompt) => source[prompt] !== '').length;
  const says = (prompt: (typeof PROMPTS)[number]) =>
    stated[prompt] ? t('source.pageSays', { what: stated[prompt] }) : t('source.pageSaysNot');
  return (
    <details class="more small">
      <summary>{t('source.prompts', { count, of: PROMPTS.length })}</summary>
      <dl class="pairs">
        {PROMPTS.map((prompt) => (
          <div key={prompt}>
            <dt>{t(`source.${prompt}`)}</dt>
            <dd dir="auto">
              {source[prompt] || <span class="muted">{t('source.notAnswered')}</span>}
              <br />
              <span class="muted">{says(prompt)}</span>
            </dd>
          </div>
        ))}
      </dl>
      <Button look="quiet" onClick={() => setEditing(true)}>
        {t('source.answer')}
      </Button>
      {isEditing && (
        <EditDialog
          title={t('source.answer')}
          fields={PROMPTS.map((prompt) => ({
            name: prompt,
            label: t(`source.${prompt}`),
            hint: says(prompt),
            rows: 2,
            limit: LIMITS.note,
          }))}
          start={source}
          toChanges={({ whoWroteIt, basedOn, whenWritten, whoPaid }) => [
            notebook.change(source, { whoWroteIt, basedOn, whenWritten, whoPaid }),
          ]}
          onClose={() => setEditing(false)}
        />
      )}
    </details>
  );
}
