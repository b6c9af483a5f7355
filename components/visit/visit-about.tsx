import type { RecordOf } from '../../utils/model/kinds.ts';
import { LIMITS } from '../../utils/model/limits.ts';
import { PAGE_ONE_LIMITS } from '../../utils/visit/page-one-limits.ts';
import { useEditFields } from '../hooks/use-edit-fields.ts';
import { useWords } from '../hooks/use-words.ts';
import { SavedField } from './saved-field.tsx';

interface Props {
  visit: RecordOf<'visit'>;
  person: RecordOf<'person'>;
}

/** What matters, what changed, how the person decides, who comes along. */
export function VisitAbout({ visit, person }: Props) {
  const t = useWords();
  const edit = useEditFields();
  const { about } = PAGE_ONE_LIMITS;
  return (
    <section class="stack">
      <h2>{t('visit.about')}</h2>
      <SavedField
        label={t('visit.whatMatters')}
        value={person.whatMatters}
        rows={2}
        pageOne={about}
        onSave={(whatMatters) => edit('person', person.id, { whatMatters })}
      />
      <SavedField
        label={t('visit.changes')}
        value={visit.changesSinceLastVisit}
        rows={2}
        pageOne={about}
        onSave={(changesSinceLastVisit) => edit('visit', visit.id, { changesSinceLastVisit })}
      />
      <SavedField
        label={t('visit.howIDecide')}
        value={person.howIDecide}
        rows={2}
        pageOne={about}
        onSave={(howIDecide) => edit('person', person.id, { howIDecide })}
      />
      <SavedField
        label={t('visit.whoComes')}
        value={visit.whoComesAlong}
        limit={LIMITS.line}
        onSave={(whoComesAlong) => edit('visit', visit.id, { whoComesAlong })}
      />
    </section>
  );
}
