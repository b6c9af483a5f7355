import { useState } from 'preact/hooks';
import type { PendingClip } from '../../utils/app/pending-clip.ts';
import type { Book } from '../../utils/app/read-book.ts';
import { saveClips } from '../../utils/app/save-clips.ts';
import type { Person } from '../../utils/model/people.ts';
import type { Failure } from '../../utils/model/result.ts';
import type { SeenPage } from '../../utils/model/seen.ts';
import { suggestTreatment } from '../../utils/notebook/suggest-treatment.ts';
import { useNotebook } from '../hooks/use-notebook.ts';
import { useOptionPick } from '../hooks/use-option-pick.ts';
import { useSaid } from '../hooks/use-said.ts';
import { useWords } from '../hooks/use-words.ts';
import { KeepText } from './keep-text.tsx';
import { OptionChoice } from './option-choice.tsx';
import { OptionOffers } from './option-offers.tsx';
import { PendingContent } from './pending-content.tsx';
import { PosterChoice } from './poster-choice.tsx';
import { type SaveDetails, SaveForm } from './save-form.tsx';
import { startingDetails } from './starting-details.ts';

const HEADINGS = {
  selection: 'panel.saveQuote',
  treatment: 'panel.saveQuote',
  note: 'panel.writeNote',
  page: 'panel.saveForm.page',
  link: 'panel.saveForm.link',
  image: 'panel.saveForm.image',
  clinician: 'panel.saveForm.clinician',
} as const;

interface Props {
  pending: PendingClip;
  book: Book;
  person: Person;
  tabId: number;
  /** What was seen of the page in front, to suggest what a passage is about. */
  page: SeenPage | null;
  onClose: () => Promise<void>;
}

/** A passage, page, link, image or note, with the form that saves it. */
export function PendingPassage({ pending, book, person, tabId, page, onClose }: Props) {
  const t = useWords();
  const save = useSave(pending, onClose);
  const [named] = useState(() => suggestionFor(pending, page));
  const option = useOptionPick(book, named);
  const [keepsPoster, setKeepsPoster] = useState(false);
  const [readableText, setReadableText] = useState('');
  const onSave = (details: SaveDetails) => {
    const pageWord = option.pick && named ? named.mention : '';
    const posterName = (keepsPoster && pending.posterName) || '';
    return save.run(details, {
      option: option.settle(details),
      pageWord,
      posterName,
      readableText,
    });
  };
  const textOf = pending.form === 'page' ? pending.token : null;
  return (
    <section class="stack" aria-labelledby="pending-heading">
      <h2 id="pending-heading">{t(HEADINGS[pending.form])}</h2>
      <PendingContent pending={pending} />
      <SaveForm
        people={book.of('person')}
        conditions={book.of('condition')}
        start={startingDetails(book, person, [])}
        failure={save.failure}
        saveLabel={t('common.save')}
        more={(details) => (
          <>
            <OptionChoice
              options={option.listFor(details)}
              value={option.pick}
              onValue={option.setPick}
            />
            <OptionOffers
              offers={option.offersFor(details)}
              turned={option.turned}
              onTurned={option.setTurned}
              isTyped
            />
            {textOf && (
              <KeepText tabId={tabId} token={textOf} text={readableText} onText={setReadableText} />
            )}
            <PosterChoice
              names={[pending.posterName ?? '']}
              isKept={keepsPoster}
              onKept={setKeepsPoster}
            />
          </>
        )}
        onSave={onSave}
        onDiscard={onClose}
      />
    </section>
  );
}

function suggestionFor(pending: PendingClip, page: SeenPage | null) {
  const isOfPage = page !== null && page.token === pending.token;
  return isOfPage ? suggestTreatment(pending.quote?.exact ?? '', page.treatments) : null;
}

interface Chosen {
  option: ReturnType<ReturnType<typeof useOptionPick>['settle']>;
  pageWord: string;
  posterName: string;
  readableText: string;
}

/** Saves what is pending; says so and closes the form, or keeps it open with the failure. */
function useSave(pending: PendingClip, onClose: () => Promise<void>) {
  const notebook = useNotebook();
  const say = useSaid();
  const [failure, setFailure] = useState<Failure | null>(null);
  const run = async (details: SaveDetails, chosen: Chosen) => {
    const { quote, facts, url, address, permalink, form, caption, linkUrl, imageUrl } = pending;
    const { option, pageWord, posterName, readableText } = chosen;
    const more = { caption, imageUrl, readableText, ...(linkUrl && { linkUrl }) };
    const done = await saveClips(notebook, {
      ...details,
      clips: [{ form, quote, pageWord, option, more }],
      page: facts && { url: permalink ?? url, address, facts, posterName },
    });
    if (!done.ok) return setFailure(done.error);
    say(done.value);
    await onClose();
  };
  return { failure, run };
}
