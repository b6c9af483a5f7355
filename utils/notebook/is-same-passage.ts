import type { Clip } from '../model/research.ts';
import type { ClipRequest } from './save-request.ts';

/**
 * True when a clip from the same page keeps what is asked for already: the same quote of the same
 * treatment (one sentence may name two), the page, the link or the image. Notes and clinicians are
 * never taken for one another.
 */
export function isSamePassage(saved: Clip, wanted: ClipRequest): boolean {
  if (saved.quote || wanted.quote)
    return (
      saved.quote?.exact === wanted.quote?.exact &&
      saved.pageWord.toLowerCase() === wanted.pageWord.toLowerCase()
    );
  if (saved.form !== wanted.form) return false;
  const { linkUrl, imageUrl, readableText } = wanted.more ?? {};
  switch (wanted.form) {
    case 'page':
      return !readableText || saved.readableText === readableText;
    case 'link':
      return saved.linkUrl === linkUrl;
    case 'image':
      return saved.imageUrl === imageUrl;
    default:
      return false;
  }
}
