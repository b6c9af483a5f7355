import type { Book } from '../../utils/app/read-book.ts';
import type { RecordOf } from '../../utils/model/kinds.ts';
import type { Visit } from '../../utils/model/visits.ts';
import { VISIT_KINDS } from '../../utils/model/visits.ts';
import { inRankOrder } from '../../utils/notebook/ranks.ts';
import { PAGE_ONE_LIMITS } from '../../utils/visit/page-one-limits.ts';
import { useEditFields } from '../hooks/use-edit-fields.ts';
import { useWords } from '../hooks/use-words.ts';
import { SelectField } from '../ui/select-field.tsx';
import { SavedField } from './saved-field.tsx';

type Text = 'day' | 'time' | 'place' | 'clinicianName' | 'reason' | 'howLong' | 'whatIHopeFor';

/** When, with whom, where and why. */
export function VisitDetails({ visit, book }: { visit: RecordOf<'visit'>; book: Book }) {
  const t = useWords();
  const edit = useEditFields();
  const save = (field: Text) => (value: string) =>
    edit('visit', visit.id, { [field]: value } as Partial<Visit>);
  const { who, reason, hope } = PAGE_ONE_LIMITS;
  const clinicians = inRankOrder(book.of('clinician'));
  const conditions = book.of('condition').filter((one) => one.personId === visit.personId);
  return (
    <section class="stack">
      <h2>{t('visit.details')}</h2>
      <div class="visit-pair">
        <SavedField label={t('visit.day')} type="date" value={visit.day} onSave={save('day')} />
        <SavedField label={t('visit.time')} type="time" value={visit.time} onSave={save('time')} />
      </div>
      {clinicians.length > 0 && (
        <SelectField
          label={t('visit.clinician')}
          value={visit.clinicianId ?? ''}
          onValue={(id) => edit('visit', visit.id, { clinicianId: (id || null) as never })}
          choices={[
            { value: '', label: t('visit.otherClinician') },
            ...clinicians.map(({ id, name }) => ({ value: id as string, label: name })),
          ]}
        />
      )}
      {visit.clinicianId === null && (
        <SavedField
          label={t('visit.clinicianName')}
          value={visit.clinicianName}
          onSave={save('clinicianName')}
          pageOne={who}
        />
      )}
      <SavedField
        label={t('visit.place')}
        value={visit.place}
        onSave={save('place')}
        pageOne={who}
      />
      <SelectField
        label={t('visit.condition')}
        value={visit.conditionId ?? ''}
        onValue={(id) => edit('visit', visit.id, { conditionId: (id || null) as never })}
        choices={[
          { value: '', label: t('visit.noCondition') },
          ...conditions.map(({ id, name }) => ({ value: id as string, label: name })),
        ]}
      />
      <SelectField
        label={t('visit.kind')}
        value={visit.visitKind ?? ''}
        onValue={(kind) => edit('visit', visit.id, { visitKind: kind || null })}
        choices={[
          { value: '', label: t('visit.kinds.none') },
          ...VISIT_KINDS.map((kind) => ({ value: kind, label: t(`visit.kinds.${kind}`) })),
        ]}
      />
      <SavedField
        label={t('visit.reason')}
        hint={t('visit.reasonHint')}
        value={visit.reason}
        onSave={save('reason')}
        pageOne={reason}
      />
      <SavedField
        label={t('visit.howLong')}
        value={visit.howLong}
        onSave={save('howLong')}
        pageOne={hope}
      />
      <SavedField
        label={t('visit.hope')}
        value={visit.whatIHopeFor}
        onSave={save('whatIHopeFor')}
        pageOne={hope}
      />
    </section>
  );
}
