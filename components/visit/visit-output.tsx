import { useState } from 'preact/hooks';
import type { Book } from '../../utils/app/read-book.ts';
import { fileName } from '../../utils/export/file-name.ts';
import type { Settings } from '../../utils/model/notebook-own.ts';
import { printPage } from '../../utils/platform/print-page.ts';
import type { Language } from '../../utils/words/translator.ts';
import { useLocale } from '../hooks/use-locale.ts';
import { useWords } from '../hooks/use-words.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { PortalMessage } from './portal-message.tsx';
import { PrintChoices } from './print-choices.tsx';
import { SummaryPreview } from './summary-preview.tsx';
import { SummarySheet } from './summary-sheet.tsx';
import { useSummary } from './use-summary.ts';
import { VisitFiles } from './visit-files.tsx';
import { WhatLeaves } from './what-leaves.tsx';

interface Props {
  visitId: string;
  book: Book;
  settings: Settings;
}

/** The paper as it will be printed, and every other way to take it along. */
export function VisitOutput({ visitId, book, settings }: Props) {
  const t = useWords();
  const [language, setLanguage] = useState<Language>(useLocale().language);
  const made = useSummary(book, visitId, language);
  if (!made) return <Notice look="warning">{t('visit.isPrivate')}</Notice>;
  const { summary, words, isDemo, input } = made;
  return (
    <div class="visit-output stack">
      <div class="no-print stack">
        <h2>{t('visit.preview')}</h2>
        <PrintChoices settings={settings} language={language} onLanguage={setLanguage} />
        <WhatLeaves made={made} way="whole" />
        <Button
          look="main"
          onClick={() => printPage(fileName(input.visit.day, 'pdf').slice(0, -4))}
        >
          {t('visit.print')}
        </Button>
      </div>
      <SummaryPreview>
        <SummarySheet
          summary={summary}
          words={words}
          paper={settings.paperSize}
          isLarge={settings.isLargePrint}
        />
      </SummaryPreview>
      <div class="no-print stack-wide">
        {isDemo ? (
          <Notice>{t('visit.isDemo')}</Notice>
        ) : (
          <>
            <PortalMessage made={made} settings={settings} />
            <VisitFiles made={made} />
          </>
        )}
      </div>
    </div>
  );
}
