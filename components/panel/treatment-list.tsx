import type { SeenTreatment } from '../../utils/model/seen.ts';
import { MarkedSentence } from '../clip/marked-sentence.tsx';
import { useWords } from '../hooks/use-words.ts';
import { CheckBox } from '../ui/check-box.tsx';

interface Props {
  treatments: readonly SeenTreatment[];
  picked: ReadonlySet<number>;
  onPick: (at: number, isPicked: boolean) => void;
  /** Hides what is not ticked, so that the form below stays in sight. */
  isOnlyPicked: boolean;
}

/** "Lipitor (atorvastatin)", or just the page's word when it is the name itself. */
function treatmentTitle({ mention, name }: SeenTreatment): string {
  return mention.toLowerCase() === name.toLowerCase() ? mention : `${mention} (${name})`;
}

/** The treatments a page names, each with a tick box and the sentence it stands in. */
export function TreatmentList({ treatments, picked, onPick, isOnlyPicked }: Props) {
  const t = useWords();
  return (
    <ul class="treatments">
      {treatments.map((treatment, at) => (
        <li key={`${treatment.name}-${treatment.start}`} hidden={isOnlyPicked && !picked.has(at)}>
          <CheckBox isChecked={picked.has(at)} onChecked={(is) => onPick(at, is)}>
            <strong dir="auto">{treatmentTitle(treatment)}</strong>{' '}
            <span class="muted small">{t(`kind.${treatment.kind}`)}</span>
            <br />
            <MarkedSentence treatment={treatment} />
          </CheckBox>
        </li>
      ))}
    </ul>
  );
}
