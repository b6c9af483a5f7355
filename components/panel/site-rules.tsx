import { changeSettings } from '../../utils/app/settings.ts';
import { addSiteRule } from '../../utils/app/site-rules.ts';
import { askBackground } from '../../utils/messaging/ask-background.ts';
import type { SiteRule } from '../../utils/model/notebook-own.ts';
import type { SeenPage } from '../../utils/model/seen.ts';
import { useNotebook } from '../hooks/use-notebook.ts';
import { useUndoToast } from '../hooks/use-undo-toast.ts';
import { useWords } from '../hooks/use-words.ts';
import { Button } from '../ui/button.tsx';
import { useToast } from '../ui/toast.tsx';

/** "This is wrong": turns looking off for this page or site, and the button beside selected text. */
export function SiteRules({ tabId, page }: { tabId: number; page: SeenPage }) {
  const t = useWords();
  const notebook = useNotebook();
  const toast = useToast();
  const sayWithUndo = useUndoToast();
  const turnOff = async (scope: SiteRule['scope'], rule: SiteRule['rule']) => {
    const done = await addSiteRule(notebook, page.url, scope, rule);
    if (!done.ok) return toast({ text: t(`failure.${done.error}`) });
    sayWithUndo(t('panel.ruleAdded'), done.value);
    await askBackground('rules.changed', { tabId });
  };
  const hideButtonEverywhere = async () => {
    const done = await changeSettings(notebook, { isSelectionButtonShown: false });
    if (!done.ok) return toast({ text: t(`failure.${done.error}`) });
    sayWithUndo(t('panel.buttonOff'), done.value);
    await askBackground('rules.changed', { tabId });
  };
  return (
    <details class="more small">
      <summary>{t('panel.wrong')}</summary>
      <ul>
        <li>
          <Button look="quiet" onClick={() => turnOff('page', 'paused')}>
            {t('panel.offPage')}
          </Button>
        </li>
        <li>
          <Button look="quiet" onClick={() => turnOff('site', 'paused')}>
            {t('panel.offSite')}
          </Button>
        </li>
        <li>
          <Button look="quiet" onClick={() => turnOff('site', 'no-button')}>
            {t('panel.noButtonSite')}
          </Button>
        </li>
        <li>
          <Button look="quiet" onClick={hideButtonEverywhere}>
            {t('panel.noButton')}
          </Button>
        </li>
      </ul>
    </details>
  );
}
