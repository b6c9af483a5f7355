import { dropSiteRules } from '../../utils/app/site-rules.ts';
import { askBackground } from '../../utils/messaging/ask-background.ts';
import type { PauseReason } from '../../utils/model/seen.ts';
import type { TabInfo } from '../../utils/platform/tabs.ts';
import { useNotebook } from '../hooks/use-notebook.ts';
import { useWords } from '../hooks/use-words.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { useToast } from '../ui/toast.tsx';

/** Why the page in front is not looked at; one's own rule can be taken back here. */
export function PausedPage({ tab, reason }: { tab: TabInfo; reason: PauseReason }) {
  const t = useWords();
  const notebook = useNotebook();
  const toast = useToast();
  const lookAgain = async () => {
    const done = await dropSiteRules(notebook, tab.url, 'paused');
    if (!done.ok) return toast({ text: t(`failure.${done.error}`) });
    await askBackground('rules.changed', { tabId: tab.id });
  };
  return (
    <EmptyState title={t('panel.paused')}>
      <p>{t(`panel.pausedWhy.${reason}`)}</p>
      {reason === 'your-rule' && tab.url !== '' && (
        <Button onClick={lookAgain}>{t('panel.lookAgain')}</Button>
      )}
    </EmptyState>
  );
}
