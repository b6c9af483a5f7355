import { useState } from 'preact/hooks';
import { dropPending, type PendingClip } from '../../utils/app/pending-clip.ts';
import type { Book } from '../../utils/app/read-book.ts';
import { saveClips } from '../../utils/app/save-clips.ts';
import type { Person } from '../../utils/model/people.ts';
import type { Option } from '../../utils/model/research.ts';
import type { Failure } from '../../utils/model/result.ts';
import { SourceLine } from '../clip/source-line.tsx';
import { useNotebook } from '../hooks/use-notebook.ts';
import { useSaid } from '../hooks/use-said.ts';
import { useWords } from '../hooks/use-words.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { OptionChoice, type OptionPick } from './option-choice.tsx';
import { type SaveDetails, SaveForm } from './save-form.tsx';
import { startingDetails } from './starting-details.ts';

interface Props {
  pending: PendingClip;
  book: Book;
  person: Person;
  windowId: number;
}

/** A selection, or a note by hand, with the form that saves it. */
export function PendingSection({ pending, book, person, windowId }: Props) {
  const t = useWords();
  const notebook = useNotebook();
  const say = useSaid();
  const [option, setOption] = useState<OptionPick>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const close = () => dropPending(windowId);
  if (pending.failure)
    return (
      <Notice look="warning" isUrgent>
        <p>{t(`panel.cannotSave.${pending.failure}`)}</p>
        <Button onClick={close}>{t('common.close')}</Button>
      </Notice>
    );
  const save = async (details: SaveDetails) => {
    const { quote, facts, url, address, permalink } = pending;
    const form = quote ? ('selection' as const) : ('note' as const);
    const isOffered = optionsUnder(book, details).some((one) => isPicked(one, option));
    const picked = option && 'id' in option && !isOffered ? null : option;
    const done = await saveClips(notebook, {
      ...details,
      clips: [{ form, quote, pageWord: '', option: picked }],
      page: facts && { url: permalink ?? url, address, facts, posterName: '' },
    });
    if (!done.ok) return setFailure(done.error);
    say(done.value);
    await close();
  };
  return (
    <section class="stack" aria-labelledby="pending-heading">
      <h2 id="pending-heading">{t(pending.quote ? 'panel.saveQuote' : 'panel.writeNote')}</h2>
      {pending.quote && (
        <blockquote class="quote" dir="auto">
          {pending.quote.exact}
        </blockquote>
      )}
      {pending.quote && pending.quote.position === null && pending.token === null && (
        <p class="small muted">{t('panel.quoteOnly')}</p>
      )}
      {pending.facts && <SourceLine facts={pending.facts} url={pending.url} />}
      <SaveForm
        people={book.of('person')}
        conditions={book.of('condition')}
        start={startingDetails(book, person, [])}
        failure={failure}
        saveLabel={t('common.save')}
        more={(details) => (
          <OptionChoice options={optionsUnder(book, details)} value={option} onValue={setOption} />
        )}
        onSave={save}
        onDiscard={close}
      />
    </section>
  );
}

const isPicked = (option: Option, pick: OptionPick) =>
  pick !== null && 'id' in pick && pick.id === option.id;

/** The options of the person and condition chosen in the form, those joined with others left out. */
function optionsUnder(book: Book, { personId, condition }: SaveDetails): Option[] {
  const conditionId = condition && 'id' in condition ? condition.id : null;
  return book
    .of('option')
    .filter((one) => one.personId === personId && one.conditionId === conditionId)
    .filter((one) => one.mergedInto === null);
}
