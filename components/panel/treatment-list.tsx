import type { SeenTreatment } from '../../utils/model/seen.ts';
import { nameWithGeneric } from '../../utils/notebook/name-with-generic.ts';
import { isAskedName } from '../../utils/treatments/asked-names.ts';
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

/** "Lipitor (atorvastatin)"; no generic name where the word means different things. */
const treatmentTitle = ({ mention, name }: SeenTreatment): string =>
  isAskedName(mention) ? mention : nameWithGeneric(mention, name);

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
