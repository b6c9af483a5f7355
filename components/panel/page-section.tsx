import { useEffect } from 'preact/hooks';
import type { OpenDraft } from '../../utils/app/drafts.ts';
import type { Book } from '../../utils/app/read-book.ts';
import { askBackground } from '../../utils/messaging/ask-background.ts';
import type { Person } from '../../utils/model/people.ts';
import type { Seen } from '../../utils/model/seen.ts';
import type { TabInfo } from '../../utils/platform/tabs.ts';
import { useWords } from '../hooks/use-words.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { PageVerdict } from './page-verdict.tsx';
import { PausedPage } from './paused-page.tsx';
import { SiteRules } from './site-rules.tsx';
import { TreatmentsSection } from './treatments-section.tsx';

interface Props {
  tab: TabInfo;
  seen: Seen | null;
  book: Book;
  person: Person;
  drafts: readonly OpenDraft[];
}

/** The page in front: not looked at yet, not to be looked at, or what was found on it. */
export function PageSection({ tab, seen, book, person, drafts }: Props) {
  const t = useWords();
  const isNoticed = seen?.state === 'noticed';
  // What was only noticed is looked at whole once the panel shows it.
  useEffect(() => {
    if (isNoticed) askBackground('tab.look', { tabId: tab.id });
  }, [isNoticed, tab.id]);
  if (isNoticed || seen?.state === 'looking') return <p role="status">{t('panel.looking')}</p>;
  if (seen?.state === 'paused') return <PausedPage tab={tab} reason={seen.reason} />;
  if (seen?.state === 'looked')
    return (
      <>
        <PageVerdict page={seen} />
        <SiteRules tabId={tab.id} page={seen} />
        <TreatmentsSection
          key={seen.token}
          tab={tab}
          page={seen}
          draft={drafts.find(({ values }) => values.page?.address === seen.address) ?? null}
          book={book}
          person={person}
        />
      </>
    );
  return (
    <EmptyState title={t('panel.notLooked')}>
      <p>{t('panel.notLookedHow')}</p>
      {seen === null && tab.url !== '' && (
        <Button onClick={() => askBackground('tab.look', { tabId: tab.id })}>
          {t('panel.lookNow')}
        </Button>
      )}
    </EmptyState>
  );
}
