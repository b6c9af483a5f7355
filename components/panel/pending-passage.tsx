import { useState } from 'preact/hooks';
import { type DraftValues, NOT_ASKED } from '../../utils/app/draft-values.ts';
import type { OpenDraft } from '../../utils/app/drafts.ts';
import type { PendingClip } from '../../utils/app/pending-clip.ts';
import type { Book } from '../../utils/app/read-book.ts';
import { saveClips } from '../../utils/app/save-clips.ts';
import type { Person } from '../../utils/model/people.ts';
import type { Failure } from '../../utils/model/result.ts';
import type { SeenPage } from '../../utils/model/seen.ts';
import { suggestTreatment } from '../../utils/notebook/suggest-treatment.ts';
import { useDraft } from '../hooks/use-draft.ts';
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
  draft: OpenDraft | null;
  onClose: () => Promise<void>;
}

/** A passage, page, link, image or note, with the form that saves it. */
export function PendingPassage(props: Props) {
  const { pending, book, tabId, onClose } = props;
  const t = useWords();
  const { typed, details, setDetails, option, chosen, set } = usePassageForm(props);
  const draft = useDraft({ form: 'pending', about: String(pending.at), began: props.draft }, typed);
  const save = useSave(pending, async () => {
    await draft.saved();
    await onClose();
  });
  const { keepsPoster, readableText } = typed;
  const textOf = pending.form === 'page' ? pending.token : null;
  return (
    <section class="stack" aria-labelledby="pending-heading">
      <h2 id="pending-heading">{t(HEADINGS[pending.form])}</h2>
      <PendingContent pending={pending} />
      <SaveForm
        people={book.of('person')}
        conditions={book.of('condition')}
        details={details}
        onDetails={setDetails}
        isKept={draft.isKept}
        failure={save.failure}
        saveLabel={t('common.save')}
        more={() => (
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
              <KeepText
                tabId={tabId}
                token={textOf}
                text={readableText}
                onText={set.readableText}
              />
            )}
            <PosterChoice
              names={[pending.posterName ?? '']}
              isKept={keepsPoster}
              onKept={set.keepsPoster}
            />
          </>
        )}
        onSave={(settled) => save.run(settled, chosen(settled))}
        onDiscard={() => draft.discard().then(onClose)}
      />
    </section>
  );
}

/** What the form holds: at first what was typed before, else what the page suggests. */
function usePassageForm({ pending, book, person, page, draft }: Props) {
  const [before] = useState(draft?.values);
  const [named] = useState(() => (before ? before.named : suggestionFor(pending, page)));
  const option = useOptionPick(book, named, before);
  const [details, setDetails] = useState(() => startingDetails(book, person, [], before?.details));
  const [keepsPoster, setKeepsPoster] = useState(before?.keepsPoster ?? false);
  const [readableText, setReadableText] = useState(before?.readableText ?? '');
  const picked = { option: option.pick, turned: [...option.turned] };
  const typed: DraftValues = {
    ...NOT_ASKED,
    ...picked,
    details,
    keepsPoster,
    readableText,
    named,
    pending,
  };
  const set = { keepsPoster: setKeepsPoster, readableText: setReadableText };
  const chosen = (settled: SaveDetails): Chosen => ({
    option: option.settle(settled),
    pageWord: option.pick && named ? named.mention : '',
    posterName: (keepsPoster && pending.posterName) || '',
    readableText,
  });
  return { typed, details, setDetails, option, chosen, set };
}

function suggestionFor(pending: PendingClip, page: SeenPage | null) {
  const isOfPage = page !== null && page.token === pending.token;
  const found = isOfPage && suggestTreatment(pending.quote?.exact ?? '', page.treatments);
  return found ? { mention: found.mention, name: found.name, kind: found.kind } : null;
}

interface Chosen {
  option: ReturnType<ReturnType<typeof useOptionPick>['settle']>;
  pageWord: string;
  posterName: string;
  readableText: string;
}

/** Saves what is pending; closes the form and says so, or keeps it open with the failure. */
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
    await onClose();
    say(done.value);
  };
  return { failure, run };
}
