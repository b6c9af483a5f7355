import { LIMITS } from '../../utils/model/limits.ts';
import { blank } from '../../utils/notebook/blank-records.ts';
import { inRankOrder, rankAtEnd } from '../../utils/notebook/ranks.ts';
import { now } from '../../utils/platform/clock-and-ids.ts';
import { useNotebook } from '../hooks/use-notebook.ts';
import { useWords } from '../hooks/use-words.ts';
import { NoneToTell } from './none-to-tell.tsx';
import { RecordTable } from './record-table.tsx';
import type { ViewProps } from './view-props.ts';

const FIELDS = ['name', 'dose', 'whatFor', 'since', 'until', 'whyStopped', 'prescribedBy'] as const;

/** Medicines the person takes or took; "none" is something to say, not the same as nothing filled in. */
export function MedicineSection({ book, person }: ViewProps) {
  const t = useWords();
  const notebook = useNotebook();
  const own = inRankOrder(book.of('medicine').filter((one) => one.personId === person.id));
  return (
    <section class="stack" aria-labelledby="medicines-heading">
      <h2 id="medicines-heading">{t('medicine.title')}</h2>
      {own.length === 0 && (
        <NoneToTell
          label={t('medicine.none')}
          toldAt={person.noMedicinesAt}
          toChange={(isNone) => notebook.change(person, { noMedicinesAt: isNone ? now() : null })}
        />
      )}
      <RecordTable
        caption={t('medicine.title')}
        records={own}
        fields={FIELDS.map((name) => ({
          name,
          label: t(`medicine.${name}`),
          limit: LIMITS.line,
          isRequired: name === 'name',
        }))}
        blank={blank('medicine')}
        addLabel={t('medicine.add')}
        toChanges={(values, record) => {
          if (record) return [notebook.change(record, values)];
          const fields = { ...blank('medicine'), ...values, personId: person.id };
          const added = notebook.add('medicine', { ...fields, rank: rankAtEnd(own) });
          return [added, notebook.change(person, { noMedicinesAt: null })];
        }}
      />
    </section>
  );
}
