import { nameWithGeneric } from '../../utils/notebook/name-with-generic.ts';
import type { OptionOffer } from '../../utils/notebook/offer-option.ts';
import { useWords } from '../hooks/use-words.ts';
import { CheckBox } from '../ui/check-box.tsx';

interface Props {
  offers: readonly OptionOffer[];
  /** Names for which the person chose otherwise than offered. */
  turned: ReadonlySet<string>;
  onTurned: (turned: ReadonlySet<string>) => void;
  /** True where the person typed the names: then what will be added to them is said. */
  isTyped?: boolean;
}

/** Says which option each treatment will be saved together with; one click changes it. */
export function OptionOffers({ offers, turned, onTurned, isTyped = false }: Props) {
  const shown = offers.filter(
    ({ known, isAmbiguous, made }) => known || isAmbiguous || (isTyped && made.genericName),
  );
  const turn = (name: string, is: boolean) => {
    const next = new Set(turned);
    if (is) next.add(name);
    else next.delete(name);
    onTurned(next);
  };
  return (
    // Always there, so that an offer that comes while somebody types is announced.
    <div aria-live="polite">
      {shown.length > 0 && (
        <ul class="offers stack-tight">
          {shown.map((offer) => (
            <li key={offer.made.name}>
              {offer.known ? (
                <JoinChoice
                  offer={offer}
                  isTurned={turned.has(offer.made.name)}
                  onTurned={(is) => turn(offer.made.name, is)}
                />
              ) : (
                <Naming offer={offer} />
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

interface ChoiceProps {
  offer: OptionOffer;
  isTurned: boolean;
  onTurned: (isTurned: boolean) => void;
}

function JoinChoice({ offer, isTurned, onTurned }: ChoiceProps) {
  const t = useWords();
  const { made, known, trust } = offer;
  const names = { name: made.name, title: known?.title ?? '' };
  return (
    <>
      <p dir="auto">{t(trust === 'same' ? 'clip.haveAlready' : 'clip.maybeSame', names)}</p>
      <CheckBox isChecked={isTurned} onChecked={onTurned}>
        {t(trust === 'same' ? 'clip.keepApart' : 'clip.saveTogether', names)}
      </CheckBox>
    </>
  );
}

function Naming({ offer: { made, isAmbiguous } }: { offer: OptionOffer }) {
  const t = useWords();
  const title = nameWithGeneric(made.name, made.genericName);
  return (
    <p class="small" dir="auto">
      {isAmbiguous ? t('clip.ambiguous', { name: made.name }) : t('clip.willBeNamed', { title })}
    </p>
  );
}
