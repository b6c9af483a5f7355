import type { Clip } from '../../utils/model/research.ts';
import { labelledForm } from '../clip/labelled-form.ts';
import { QuoteState } from '../clip/quote-state.tsx';
import { useWords } from '../hooks/use-words.ts';
import { titleOf } from '../notebook/title-of.ts';
import { Tag } from '../ui/tag.tsx';

interface Props {
  clip: Clip;
  /** Empty when it belongs to no option. */
  optionName: string;
  /** Null when there is no passage to go to. */
  onGoTo: (() => void) | null;
}

/** One passage saved from this page; a click on it scrolls the page to it. */
export function SavedClip({ clip, optionName, onGoTo }: Props) {
  const t = useWords();
  const label = labelledForm(clip);
  const words = clip.quote?.exact ?? titleOf(clip);
  return (
    <li class="quote">
      {label && <Tag>{t(`clip.form.${label}`)}</Tag>}{' '}
      {optionName && <Tag look="strong">{optionName}</Tag>}{' '}
      {onGoTo ? (
        <button type="button" class="passage" dir="auto" title={t('quote.goTo')} onClick={onGoTo}>
          {words}
        </button>
      ) : (
        <span dir="auto">{words}</span>
      )}
      {clip.quote && <QuoteState quote={clip.quote} check={clip.check} />}
    </li>
  );
}
