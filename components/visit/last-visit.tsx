import type { Book } from '../../utils/app/read-book.ts';
import type { RecordOf } from '../../utils/model/kinds.ts';
import { lastVisitBefore } from '../../utils/visit/start-visit.ts';
import { writeDay } from '../../utils/visit/write-date.ts';
import { useLocale } from '../hooks/use-locale.ts';
import { useWords } from '../hooks/use-words.ts';
import { Notice } from '../ui/notice.tsx';

interface Props {
  visit: RecordOf<'visit'>;
  book: Book;
}

/** What was decided at the visit before this one, to start from. */
export function LastVisit({ visit, book }: Props) {
  const t = useWords();
  const settings = useLocale();
  const last = lastVisitBefore(visit, book.of('visit'));
  if (!last || (last.decision === '' && last.nextSteps === '')) return null;
  const told = [
    { label: t('visit.lastDecision'), text: last.decision },
    { label: t('visit.lastSteps'), text: last.nextSteps },
  ].filter(({ text }) => text !== '');
  return (
    <Notice>
      <strong>{t('visit.lastVisit', { date: writeDay(last.day, settings) })}</strong>
      {told.map(({ label, text }) => (
        <p key={label} dir="auto">
          {label}: {text}
        </p>
      ))}
    </Notice>
  );
}
