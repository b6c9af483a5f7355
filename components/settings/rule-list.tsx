import { useEffect, useState } from 'preact/hooks';
import { readSiteRules } from '../../utils/app/site-rules.ts';
import { watch } from '../../utils/db/watch.ts';
import type { SiteRule } from '../../utils/model/notebook-own.ts';
import { useAct } from '../hooks/use-act.ts';
import { useNotebook } from '../hooks/use-notebook.ts';
import { useWords } from '../hooks/use-words.ts';
import { Button } from '../ui/button.tsx';

/** Sites and pages where the person turned something off, each to be taken back. */
export function RuleList() {
  const t = useWords();
  const act = useAct();
  const notebook = useNotebook();
  const [rules, setRules] = useState<SiteRule[]>([]);
  useEffect(
    // Without rules the list is empty; what cannot be read is said by the view around it.
    () =>
      watch(
        notebook.store,
        async () => (await readSiteRules(notebook)) ?? [],
        setRules,
        () => {},
      ),
    [notebook],
  );
  if (rules.length === 0) return <p class="muted">{t('settings.noRules')}</p>;
  return (
    <ul class="stack-tight">
      {rules.map((rule) => (
        <li key={rule.id} class="row between">
          <span>
            <span class="muted small">{t(`settings.rule.${rule.rule}`)}:</span> {rule.address}
          </span>
          <Button
            look="quiet"
            onClick={() => act(notebook.trash([rule]), t('settings.ruleRemoved'))}
          >
            {t('settings.removeRule')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
