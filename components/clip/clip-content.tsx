import type { Clip } from '../../utils/model/research.ts';
import { shortAddress } from '../../utils/source/short-address.ts';
import { webAddress } from '../../utils/source/web-address.ts';
import { useWords } from '../hooks/use-words.ts';
import { Tag } from '../ui/tag.tsx';
import { labelledForm } from './labelled-form.ts';

/** What was saved: the exact words, or the address, caption or text that was kept. */
export function ClipContent({ clip }: { clip: Clip }) {
  const t = useWords();
  const { quote, caption, readableText } = clip;
  const label = labelledForm(clip);
  const target = webAddress(clip.linkUrl || clip.imageUrl);
  return (
    <>
      {label && (
        <p>
          <Tag>{t(`clip.form.${label}`)}</Tag>{' '}
          {label === 'clinician' && <strong dir="auto">{clip.pageWord}</strong>}
        </p>
      )}
      {(quote || caption) && (
        <blockquote class="quote" dir="auto">
          {quote?.exact ?? caption}
        </blockquote>
      )}
      {target && (
        <p class="address">
          <a href={target} rel="noreferrer noopener" target="_blank">
            {shortAddress(target)}
          </a>
        </p>
      )}
      {readableText && (
        <details class="more">
          <summary>{t('clip.readableText')}</summary>
          <div class="readable" dir="auto">
            {readableText}
          </div>
        </details>
      )}
    </>
  );
}
