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

interface Props {
  visit: RecordOf<'visit'>;
  book: Book;
}

type Text = 'day' | 'time' | 'place' | 'clinicianName' | 'reason' | 'howLong' | 'whatIHopeFor';

const { who, reason, hope } = PAGE_ONE_LIMITS;

/** When, with whom, where and why. */
export function VisitDetails({ visit, book }: Props) {
  const t = useWords();
  const edit = useEditFields();
  const field = (name: Text) => ({
    value: visit[name],
    onSave: (value: string) => edit('visit', visit.id, { [name]: value } as Partial<Visit>),
  });
  return (
    <section class="stack">
      <h2>{t('visit.details')}</h2>
      <div class="visit-pair">
        <SavedField label={t('visit.day')} type="date" {...field('day')} />
        <SavedField label={t('visit.time')} type="time" {...field('time')} />
      </div>
      <ClinicianChoice visit={visit} book={book} />
      {visit.clinicianId === null && (
        <SavedField label={t('visit.clinicianName')} pageOne={who} {...field('clinicianName')} />
      )}
      <SavedField label={t('visit.place')} pageOne={who} {...field('place')} />
      <Subject visit={visit} book={book} />
      <SavedField
        label={t('visit.reason')}
        hint={t('visit.reasonHint')}
        pageOne={reason}
        {...field('reason')}
      />
      <SavedField label={t('visit.howLong')} pageOne={hope} {...field('howLong')} />
      <SavedField label={t('visit.hope')} pageOne={hope} {...field('whatIHopeFor')} />
    </section>
  );
}

/** Somebody from the notebook, where there is anybody; else the name is typed. */
function ClinicianChoice({ visit, book }: Props) {
  const t = useWords();
  const edit = useEditFields();
  const clinicians = inRankOrder(book.of('clinician'));
  if (clinicians.length === 0) return null;
  const idOf = (value: string) => clinicians.find(({ id }) => id === value)?.id ?? null;
  return (
    <SelectField<string>
      label={t('visit.clinician')}
      value={visit.clinicianId ?? ''}
      onValue={(value) => edit('visit', visit.id, { clinicianId: idOf(value) })}
      choices={[
        { value: '', label: t('visit.otherClinician') },
        ...clinicians.map(({ id, name }) => ({ value: id, label: name })),
      ]}
    />
  );
}

function Subject({ visit, book }: Props) {
  const t = useWords();
  const edit = useEditFields();
  const conditions = book.of('condition').filter((one) => one.personId === visit.personId);
  const idOf = (value: string) => conditions.find(({ id }) => id === value)?.id ?? null;
  return (
    <>
      <SelectField<string>
        label={t('visit.condition')}
        value={visit.conditionId ?? ''}
        onValue={(value) => edit('visit', visit.id, { conditionId: idOf(value) })}
        choices={[
          { value: '', label: t('visit.noCondition') },
          ...conditions.map(({ id, name }) => ({ value: id, label: name })),
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
    </>
  );
}
