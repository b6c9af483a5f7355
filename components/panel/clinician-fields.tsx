import { LIMITS } from '../../utils/model/limits.ts';
import type { FoundClinician } from '../../utils/notebook/plan-clinician.ts';
import { useWords } from '../hooks/use-words.ts';
import { TextField } from '../ui/text-field.tsx';

interface Props {
  value: FoundClinician;
  onValue: (value: FoundClinician) => void;
}

const NAMES = ['name', 'specialty', 'place', 'telephone'] as const;

/** Who it is that was found online, and where they are. */
export function ClinicianFields({ value, onValue }: Props) {
  const t = useWords();
  return (
    <>
      {NAMES.map((name) => (
        <TextField
          key={name}
          label={t(`clinician.${name}`)}
          value={value[name]}
          onValue={(text) => onValue({ ...value, [name]: text })}
          type={name === 'telephone' ? 'tel' : 'text'}
          required={name === 'name'}
          {...(value[name].length > LIMITS.line / 2 ? { limit: LIMITS.line } : {})}
        />
      ))}
    </>
  );
}
