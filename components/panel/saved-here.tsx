import type { Book } from '../../utils/app/read-book.ts';
import { useWords } from '../hooks/use-words.ts';
import { Tag } from '../ui/tag.tsx';

/** What was saved from this very page. */
export function SavedHere({ book, address }: { book: Book; address: string }) {
  const t = useWords();
  const sources = new Set(
    book
      .of('source')
      .filter((source) => source.address === address)
      .map((source) => source.id),
  );
  const clips = book.of('clip').filter((clip) => clip.sourceId && sources.has(clip.sourceId));
  const names = new Map(book.of('option').map((option) => [option.id, option.name]));
  if (clips.length === 0) return null;
  return (
    <section class="stack-tight" aria-labelledby="saved-heading">
      <h2 id="saved-heading">{t('panel.savedHere', { count: clips.length })}</h2>
      <ul class="saved stack-tight">
        {clips.map((clip) => (
          <li key={clip.id} class="quote" dir="auto">
            {clip.optionId && <Tag look="strong">{names.get(clip.optionId) ?? ''}</Tag>}{' '}
            {clip.quote?.exact ?? clip.note}
          </li>
        ))}
      </ul>
    </section>
  );
}
