import type { PendingClip } from '../../utils/app/pending-clip.ts';
import { shortAddress } from '../../utils/source/short-address.ts';
import { SourceLine } from '../clip/source-line.tsx';
import { useWords } from '../hooks/use-words.ts';

/** What will be saved, as it was found: words, address, and the page it stands on. */
export function PendingContent({ pending }: { pending: PendingClip }) {
  const t = useWords();
  const { quote, caption, facts, form } = pending;
  const target = pending.linkUrl || pending.imageUrl;
  return (
    <>
      {quote && (
        <blockquote class="quote" dir="auto">
          {quote.exact}
        </blockquote>
      )}
      {quote && quote.position === null && pending.token === null && (
        <p class="small muted">{t('panel.quoteOnly')}</p>
      )}
      {form === 'page' && (
        <p dir="auto">
          <strong>{facts?.title || t('panel.noTitle')}</strong>
        </p>
      )}
      {caption && (
        <blockquote class="quote" dir="auto">
          {caption}
        </blockquote>
      )}
      {pending.isCaptionTooLong && <p class="small">{t('panel.captionTooLong')}</p>}
      {target && <p class="small address">{shortAddress(target)}</p>}
      {form === 'image' && <p class="small muted">{t('panel.imageNotKept')}</p>}
      {facts && <SourceLine facts={facts} url={pending.url} />}
    </>
  );
}
