import { LIMITS } from '../../utils/model/limits.ts';
import { blank } from '../../utils/notebook/blank-records.ts';
import { inRankOrder, rankAtEnd } from '../../utils/notebook/ranks.ts';
import { now } from '../../utils/platform/clock-and-ids.ts';
import { useNotebook } from '../hooks/use-notebook.ts';
import { useWords } from '../hooks/use-words.ts';
import { NoneToTell } from './none-to-tell.tsx';
import { RecordTable } from './record-table.tsx';
import type { ViewProps } from './view-props.ts';

const FIELDS = ['to', 'reaction'] as const;

/** Allergies with their reactions; "none that I know of" is something to say. */
export function AllergySection({ book, person }: ViewProps) {
  const t = useWords();
  const notebook = useNotebook();
  const own = inRankOrder(book.of('allergy').filter((one) => one.personId === person.id));
  return (
    <section class="stack" aria-labelledby="allergies-heading">
      <h2 id="allergies-heading">{t('allergy.title')}</h2>
      {own.length === 0 && (
        <NoneToTell
          label={t('allergy.none')}
          toldAt={person.noAllergiesAt}
          toChange={(isNone) => notebook.change(person, { noAllergiesAt: isNone ? now() : null })}
        />
      )}
      <RecordTable
        caption={t('allergy.title')}
        records={own}
        fields={FIELDS.map((name) => ({
          name,
          label: t(`allergy.${name}`),
          limit: LIMITS.line,
          isRequired: name === 'to',
        }))}
        blank={blank('allergy')}
        addLabel={t('allergy.add')}
        toChanges={(values, record) => {
          if (record) return [notebook.change(record, values)];
          const fields = { ...blank('allergy'), ...values, personId: person.id };
          const added = notebook.add('allergy', { ...fields, rank: rankAtEnd(own) });
          return [added, notebook.change(person, { noAllergiesAt: null })];
        }}
      />
    </section>
  );
}
