import { useState } from 'preact/hooks';
import { isSameView } from '../../utils/app/is-same-view.ts';
import type { Book } from '../../utils/app/read-book.ts';
import { saveClips } from '../../utils/app/save-clips.ts';
import type { Person } from '../../utils/model/people.ts';
import type { Failure } from '../../utils/model/result.ts';
import type { SeenPage, SeenTreatment } from '../../utils/model/seen.ts';
import { optionFor } from '../../utils/notebook/option-for.ts';
import type { TabInfo } from '../../utils/platform/tabs.ts';
import { useNotebook } from '../hooks/use-notebook.ts';
import { useSaid } from '../hooks/use-said.ts';
import { useWords } from '../hooks/use-words.ts';
import { Button } from '../ui/button.tsx';
import { type SaveDetails, SaveForm } from './save-form.tsx';
import { startingDetails } from './starting-details.ts';
import { TreatmentList } from './treatment-list.tsx';

interface Props {
  tab: TabInfo;
  page: SeenPage;
  book: Book;
  person: Person;
}

/** The treatments found: tick some, fill the small form, save them as clips under their options. */
export function TreatmentsSection({ tab, page, book, person }: Props) {
  const t = useWords();
  const notebook = useNotebook();
  const say = useSaid();
  const [picked, setPicked] = useState<ReadonlySet<number>>(new Set());
  const [isFormOpen, setFormOpen] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  if (page.treatments.length === 0) return <p class="muted">{t('panel.noTreatments')}</p>;
  const pick = (at: number, isPicked: boolean) => {
    const next = new Set(picked);
    if (isPicked) next.add(at);
    else next.delete(at);
    setPicked(next);
  };
  const close = () => {
    setFormOpen(false);
    setFailure(null);
    setPicked(new Set());
  };
  const save = async (details: SaveDetails) => {
    if (!(await isSameView(tab.id, page.token))) return setFailure('page-changed');
    const chosen = page.treatments.filter((_, at) => picked.has(at));
    const done = await saveClips(notebook, {
      ...details,
      clips: chosen.map((treatment) => clipOf(treatment, book, details)),
      page: {
        url: page.permalink ?? page.url,
        address: page.address,
        facts: page.facts,
        posterName: '',
      },
    });
    if (!done.ok) return setFailure(done.error);
    say(done.value);
    close();
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
        <SaveForm
          people={book.of('person')}
          conditions={book.of('condition')}
          start={startingDetails(book, person, page.detection.conditions)}
          failure={failure}
          saveLabel={t('panel.saveCount', { count: picked.size })}
          isReady={picked.size > 0}
          onSave={save}
          onDiscard={close}
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

function clipOf(treatment: SeenTreatment, book: Book, { personId, condition }: SaveDetails) {
  const conditionId = condition && 'id' in condition ? condition.id : null;
  const known = book
    .of('option')
    .filter((option) => option.personId === personId && option.conditionId === conditionId);
  return {
    form: 'treatment' as const,
    quote: treatment.quote,
    pageWord: treatment.mention,
    option: optionFor(treatment, known),
  };
}
