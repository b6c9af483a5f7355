import { hasQuote } from '../../utils/app/look-up-quotes.ts';
import type { Book } from '../../utils/app/read-book.ts';
import type { Clip } from '../../utils/model/research.ts';
import { usePassages } from '../hooks/use-passages.ts';
import { useWords } from '../hooks/use-words.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { SavedClip } from './saved-clip.tsx';

interface Props {
  book: Book;
  /** Canonical address of the page in front. */
  address: string;
  tabId: number;
}

/** What was saved from this very page, with a way to see it there. */
export function SavedHere({ book, address, tabId }: Props) {
  const t = useWords();
  const passages = usePassages(tabId);
  const clips = clipsFrom(book, address);
  const quoted = clips.filter(hasQuote);
  const names = new Map(book.of('option').map((option) => [option.id, option.name]));
  if (clips.length === 0) return null;
  const { isShown, isBusy, lookedFor, failure, show, hide, scrollTo } = passages;
  return (
    <section class="stack-tight" aria-labelledby="saved-heading">
      <h2 id="saved-heading">{t('panel.savedHere', { count: clips.length })}</h2>
      {quoted.length > 0 && (
        <Button disabled={isBusy} onClick={() => (isShown ? hide() : show(quoted))}>
          {t(isShown ? 'quote.hide' : 'quote.show')}
        </Button>
      )}
      <p role="status" class="visually-hidden">
        {lookedFor > 0 && t('quote.looked', { count: lookedFor })}
      </p>
      {failure && (
        <Notice look="error" isUrgent>
          {t(`failure.${failure}`)}
        </Notice>
      )}
      <ul class="saved stack-tight">
        {clips.map((clip) => (
          <SavedClip
            key={clip.id}
            clip={clip}
            optionName={clip.optionId ? (names.get(clip.optionId) ?? '') : ''}
            onGoTo={hasQuote(clip) ? () => scrollTo(clip) : null}
          />
        ))}
      </ul>
    </section>
  );
}

/** In the order in which they were saved. */
function clipsFrom(book: Book, address: string): Clip[] {
  const here = book.of('source').filter((source) => source.address === address);
  const sources = new Set(here.map((source) => source.id));
  return book
    .of('clip')
    .filter((clip) => clip.sourceId && sources.has(clip.sourceId))
    .sort((a, b) => a.savedAt - b.savedAt);
}
