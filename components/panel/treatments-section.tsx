import { useState } from 'preact/hooks';
import type { OpenDraft } from '../../utils/app/drafts.ts';
import type { Book } from '../../utils/app/read-book.ts';
import type { Person } from '../../utils/model/people.ts';
import type { SeenPage } from '../../utils/model/seen.ts';
import type { TabInfo } from '../../utils/platform/tabs.ts';
import { useWords } from '../hooks/use-words.ts';
import { Button } from '../ui/button.tsx';
import { SaveTreatments } from './save-treatments.tsx';
import { TreatmentList } from './treatment-list.tsx';

interface Props {
  tab: TabInfo;
  page: SeenPage;
  /** What was begun with this page; the form opens filled with it. */
  draft: OpenDraft | null;
  book: Book;
  person: Person;
  onClose?: () => void;
}

/** The treatments found: tick some, fill the small form, save them as clips under their options. */
export function TreatmentsSection({ tab, draft, book, person, ...props }: Props) {
  const t = useWords();
  const [began, setBegan] = useState(draft);
  const page = began?.values.page ?? props.page;
  const [picked, setPicked] = useState<ReadonlySet<number>>(
    () => new Set(began ? page.treatments.keys() : []),
  );
  const [isFormOpen, setFormOpen] = useState(began !== null);
  if (page.treatments.length === 0) return <p class="muted">{t('panel.noTreatments')}</p>;
  const pick = (at: number, isPicked: boolean) => {
    const next = new Set(picked);
    if (isPicked) next.add(at);
    else next.delete(at);
    setPicked(next);
  };
  const close = () => {
    setFormOpen(false);
    setPicked(new Set());
    setBegan(null);
    props.onClose?.();
  };
  return (
    <section class="stack" aria-labelledby="treatments-heading">
      <h2 id="treatments-heading">{t('panel.treatments', { count: page.treatments.length })}</h2>
      <TreatmentList
        treatments={page.treatments}
        picked={picked}
        onPick={pick}
        isOnlyPicked={isFormOpen}
      />
      {isFormOpen ? (
        <SaveTreatments
          tabId={tab.id}
          page={page}
          picked={page.treatments.filter((_, at) => picked.has(at))}
          book={book}
          person={person}
          began={began}
          onClose={close}
        />
      ) : (
        <div class="panel-foot">
          <Button look="main" disabled={picked.size === 0} onClick={() => setFormOpen(true)}>
            {t('panel.saveSelected', { count: picked.size })}
          </Button>
        </div>
      )}
    </section>
  );
}
