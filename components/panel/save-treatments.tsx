import { useState } from 'preact/hooks';
import { NOT_ASKED } from '../../utils/app/draft-values.ts';
import type { OpenDraft } from '../../utils/app/drafts.ts';
import { isSameView } from '../../utils/app/is-same-view.ts';
import type { Book } from '../../utils/app/read-book.ts';
import { saveClips } from '../../utils/app/save-clips.ts';
import type { Person } from '../../utils/model/people.ts';
import type { Failure } from '../../utils/model/result.ts';
import type { SeenPage, SeenTreatment } from '../../utils/model/seen.ts';
import { takeOffer } from '../../utils/notebook/take-offer.ts';
import { useDraft } from '../hooks/use-draft.ts';
import { useNotebook } from '../hooks/use-notebook.ts';
import { useOptionOffers } from '../hooks/use-option-offers.ts';
import { useSaid } from '../hooks/use-said.ts';
import { useWords } from '../hooks/use-words.ts';
import { OptionOffers } from './option-offers.tsx';
import { PosterChoice } from './poster-choice.tsx';
import { type SaveDetails, SaveForm } from './save-form.tsx';
import { startingDetails } from './starting-details.ts';

interface Props {
  tabId: number;
  page: SeenPage;
  /** The treatments that were ticked. */
  picked: readonly SeenTreatment[];
  book: Book;
  person: Person;
  /** The draft that page and treatments were taken from; null when they stand on the page now. */
  began: OpenDraft | null;
  onClose: () => void;
}

/** The form that saves the ticked treatments of the very view they were found on. */
export function SaveTreatments({ tabId, page, picked, book, person, began, onClose }: Props) {
  const t = useWords();
  const notebook = useNotebook();
  const say = useSaid();
  const [failure, setFailure] = useState<Failure | null>(null);
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set(began?.values.turned));
  const [keepsPoster, setKeepsPoster] = useState(began?.values.keepsPoster ?? false);
  const [details, setDetails] = useState(() =>
    startingDetails(book, person, page.detection.conditions, began?.values.details),
  );
  const seen = { ...page, treatments: [...picked] };
  const draft = useDraft(
    { form: 'treatments', about: page.token, began },
    { ...NOT_ASKED, details, keepsPoster, turned: [...turned], page: seen },
  );
  const offersFor = useOptionOffers(book, picked);
  const save = async (details: SaveDetails) => {
    if (!began && !(await isSameView(tabId, page.token))) return setFailure('page-changed');
    const { url, address, facts } = page;
    const offers = offersFor(details);
    const done = await saveClips(notebook, {
      ...details,
      clips: picked.map((treatment, at) => ({
        ...passageOf(treatment, url, keepsPoster),
        option: offers[at] ? takeOffer(offers[at], turned) : null,
      })),
      page: { url, address, facts, posterName: '' },
    });
    if (!done.ok) return setFailure(done.error);
    await draft.saved();
    say(done.value);
    onClose();
  };
  return (
    <SaveForm
      people={book.of('person')}
      conditions={book.of('condition')}
      details={details}
      onDetails={setDetails}
      isKept={draft.isKept}
      failure={failure}
      saveLabel={t('panel.saveCount', { count: picked.length })}
      isReady={picked.length > 0}
      more={(details) => (
        <>
          <OptionOffers offers={offersFor(details)} turned={turned} onTurned={setTurned} />
          <PosterChoice
            names={picked.map(({ posterName }) => posterName ?? '')}
            isKept={keepsPoster}
            onKept={setKeepsPoster}
          />
        </>
      )}
      onSave={save}
      onDiscard={() => draft.discard().then(onClose)}
    />
  );
}

const passageOf = (treatment: SeenTreatment, url: string, keepsPoster: boolean) => ({
  form: 'treatment' as const,
  quote: treatment.quote,
  pageWord: treatment.mention,
  url: treatment.permalink ?? url,
  posterName: (keepsPoster && treatment.posterName) || '',
});
