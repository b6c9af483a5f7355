import type { Book } from '../../utils/app/read-book.ts';
import type { RecordOf } from '../../utils/model/kinds.ts';
import { blank } from '../../utils/notebook/blank-records.ts';
import { inRankOrder, rankAtEnd } from '../../utils/notebook/ranks.ts';
import { now } from '../../utils/platform/clock-and-ids.ts';
import { isStopped } from '../../utils/visit/health-lists.ts';
import { PAGE_ONE_LIMITS, paperLength } from '../../utils/visit/page-one-limits.ts';
import { useAct } from '../hooks/use-act.ts';
import { useEditFields } from '../hooks/use-edit-fields.ts';
import { useNotebook } from '../hooks/use-notebook.ts';
import { useWords } from '../hooks/use-words.ts';
import { Notice } from '../ui/notice.tsx';
import { HealthList } from './health-list.tsx';

interface Props {
  person: RecordOf<'person'>;
  book: Book;
}

/** Medicines and allergies of the person; "none" is said, not assumed. */
export function VisitHealth({ person, book }: Props) {
  const t = useWords();
  const notebook = useNotebook();
  const act = useAct();
  const edit = useEditFields();
  const mine = <R extends { personId: string }>(records: R[]) =>
    records.filter(({ personId }) => personId === person.id);
  const medicines = inRankOrder(mine(book.of('medicine')));
  const allergies = inRankOrder(mine(book.of('allergy')));
  const personId = person.id;
  const limit = PAGE_ONE_LIMITS.allergies;
  const length = paperLength(allergies.map(({ to }) => to).join('; '));
  return (
    <section class="stack">
      <h2>{t('visit.health')}</h2>
      <HealthList
        about={`medicine new ${personId}`}
        heading={t('visit.medicines')}
        nameLabel={t('visit.medicineName')}
        detailLabel={t('visit.dose')}
        noneLabel={t('visit.noMedicines')}
        items={medicines.map((one) => ({
          record: one,
          name: one.name,
          detail: [one.dose, isStopped(one) && t('visit.stoppedBefore')].filter(Boolean).join(', '),
        }))}
        isNone={person.noMedicinesAt !== null}
        onNone={(isNone) => edit('person', personId, { noMedicinesAt: isNone ? now() : null })}
        onAdd={async (name, dose) => {
          const rank = rankAtEnd(medicines);
          const fields = { ...blank('medicine'), personId, name, dose, rank };
          return (await act([notebook.add('medicine', fields)], t('visit.added'))).ok;
        }}
        onRemove={(record) => act(notebook.trash([record]), t('visit.removed'))}
      />
      <HealthList
        about={`allergy new ${personId}`}
        heading={t('visit.allergies')}
        nameLabel={t('visit.allergyTo')}
        nameLimit={PAGE_ONE_LIMITS.allergy}
        detailLabel={t('visit.reaction')}
        noneLabel={t('visit.noAllergies')}
        items={allergies.map((one) => ({ record: one, name: one.to, detail: one.reaction }))}
        isNone={person.noAllergiesAt !== null}
        onNone={(isNone) => edit('person', personId, { noAllergiesAt: isNone ? now() : null })}
        onAdd={async (to, reaction) => {
          const rank = rankAtEnd(allergies);
          const fields = { ...blank('allergy'), personId, to, reaction, rank };
          return (await act([notebook.add('allergy', fields)], t('visit.added'))).ok;
        }}
        onRemove={(record) => act(notebook.trash([record]), t('visit.removed'))}
      />
      {length > limit && <Notice>{t('visit.allergiesOver', { count: length, limit })}</Notice>}
    </section>
  );
}
