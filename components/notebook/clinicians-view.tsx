import { useState } from 'preact/hooks';
import { LIMITS } from '../../utils/model/limits.ts';
import { type Clinician, STANDINGS } from '../../utils/model/people.ts';
import { blank } from '../../utils/notebook/blank-records.ts';
import { inRankOrder, rankAtEnd } from '../../utils/notebook/ranks.ts';
import type { Translate } from '../../utils/words/translator.ts';
import { useNotebook } from '../hooks/use-notebook.ts';
import { useWords } from '../hooks/use-words.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import type { FieldSpec } from '../ui/fields-form.tsx';
import { ClinicianCard } from './clinician-card.tsx';
import { EditDialog } from './edit-dialog.tsx';
import type { ViewProps } from './view-props.ts';

type ClinicianField = 'name' | 'specialty' | 'place' | 'telephone' | 'standing' | 'note';

const fieldsOf = (t: Translate): FieldSpec<ClinicianField>[] => [
  { name: 'name', label: t('clinician.name'), limit: LIMITS.line, isRequired: true },
  { name: 'specialty', label: t('clinician.specialty'), limit: LIMITS.line },
  { name: 'place', label: t('clinician.place'), limit: LIMITS.line },
  { name: 'telephone', label: t('clinician.telephone'), limit: LIMITS.line, type: 'tel' },
  {
    name: 'standing',
    label: t('clinician.standing'),
    limit: LIMITS.line,
    choices: STANDINGS.map((value) => ({ value, label: t(`clinician.standings.${value}`) })),
  },
  { name: 'note', label: t('clinician.note'), rows: 3, limit: LIMITS.note },
];

/** The people somebody sees, or found online and thinks of seeing; the whole notebook shares them. */
export function CliniciansView(props: ViewProps) {
  const t = useWords();
  const notebook = useNotebook();
  const [edited, setEdited] = useState<Clinician | 'new' | null>(null);
  const clinicians = inRankOrder(props.book.of('clinician'));
  const known = edited === 'new' ? null : edited;
  const toChanges = (values: Record<ClinicianField, string>) => {
    const { specialty, place, telephone, note } = values;
    const standing = values.standing as Clinician['standing'];
    const fields = { name: values.name.trim(), specialty, place, telephone, standing, note };
    if (known) return [notebook.change(known, fields)];
    const rank = rankAtEnd(clinicians);
    return [notebook.add('clinician', { ...blank('clinician'), ...fields, rank })];
  };
  return (
    <div class="stack-wide">
      <header class="row between">
        <h1>{t('clinician.title')}</h1>
        <Button look="main" onClick={() => setEdited('new')}>
          {t('clinician.add')}
        </Button>
      </header>
      {clinicians.length > 1 && (
        <p>
          <a href="#clinicians/compare">{t('clinician.compare')}</a>
        </p>
      )}
      {clinicians.length === 0 && (
        <EmptyState title={t('clinician.noneYet')}>{t('clinician.noneYetHow')}</EmptyState>
      )}
      <ul class="cards">
        {clinicians.map((one) => (
          <ClinicianCard key={one.id} clinician={one} onEdit={() => setEdited(one)} {...props} />
        ))}
      </ul>
      {edited && (
        <EditDialog
          title={t(known ? 'clinician.edit' : 'clinician.add')}
          fields={fieldsOf(t)}
          start={known ?? blank('clinician')}
          toChanges={toChanges}
          onClose={() => setEdited(null)}
        />
      )}
    </div>
  );
}
