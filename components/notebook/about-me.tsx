import { useWords } from '../hooks/use-words.ts';
import { AllergySection } from './allergy-section.tsx';
import { MedicineSection } from './medicine-section.tsx';
import { PersonSection } from './person-section.tsx';
import type { ViewProps } from './view-props.ts';

/** What goes on every summary: who it is, medicines, allergies, what matters. */
export function AboutMe(props: ViewProps) {
  const t = useWords();
  return (
    <div class="stack-wide">
      <h1>{t('notebook.place.about')}</h1>
      <PersonSection {...props} />
      <MedicineSection {...props} />
      <AllergySection {...props} />
    </div>
  );
}
