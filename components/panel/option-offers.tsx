import type { OptionOffer } from '../../utils/notebook/offer-option.ts';
import { useWords } from '../hooks/use-words.ts';
import { CheckBox } from '../ui/check-box.tsx';

interface Props {
  offers: readonly OptionOffer[];
  /** Names for which the person chose otherwise than offered. */
  turned: ReadonlySet<string>;
  onTurned: (turned: ReadonlySet<string>) => void;
}

/** Says which option each treatment will be saved together with; one click changes it. */
export function OptionOffers({ offers, turned, onTurned }: Props) {
  const t = useWords();
  const shown = offers.filter(({ known }) => known !== null);
  if (shown.length === 0) return null;
  const turn = (name: string, is: boolean) => {
    const next = new Set(turned);
    if (is) next.add(name);
    else next.delete(name);
    onTurned(next);
  };
  return (
    <ul class="offers stack-tight">
      {shown.map(({ made, known, trust }) => {
        const names = { name: made.name, title: known?.title ?? '' };
        return (
          <li key={made.name}>
            <p dir="auto">{t(trust === 'same' ? 'clip.haveAlready' : 'clip.maybeSame', names)}</p>
            <CheckBox isChecked={turned.has(made.name)} onChecked={(is) => turn(made.name, is)}>
              {t(trust === 'same' ? 'clip.keepApart' : 'clip.saveTogether', names)}
            </CheckBox>
          </li>
        );
      })}
    </ul>
  );
}
