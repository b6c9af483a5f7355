import { useMemo, useState } from 'preact/hooks';
import type { OpenedShare } from '../../utils/app/open-share.ts';
import type { AnyRecord } from '../../utils/model/kinds.ts';
import type { ImportAnswers, ImportState } from '../../utils/notebook/import-plan.ts';
import { groupPlan } from '../../utils/share/group-plan.ts';
import { useLocale } from '../hooks/use-locale.ts';
import { useWords } from '../hooks/use-words.ts';
import { Button } from '../ui/button.tsx';
import { PreviewGroup } from './preview-group.tsx';
import { StepHeading } from './step-heading.tsx';

interface Props {
  opened: OpenedShare;
  isWorking: boolean;
  onTake: (answers: ImportAnswers) => void;
  onCancel: () => void;
}

/** What has to be looked at stands first, what stays as it is last. */
const ORDER: readonly ImportState[] = [
  'deleted-there',
  'deleted-here',
  'changed-both',
  'new',
  'changed-there',
  'changed-here',
  'same',
  'gone-here',
  'blocked',
];

/** All that a share would change, before anything is written. */
export function SharePreview({ opened, isWorking, onTake, onCancel }: Props) {
  const t = useWords();
  const { share, here, plan } = opened;
  const [answers, setAnswers] = useState<ImportAnswers>(new Map());
  const groups = useMemo(() => groupPlan(plan), [plan]);
  const known = useMemo(
    () =>
      new Map<string, AnyRecord>(
        [...share.records, ...here.records].map((record) => [record.id, record]),
      ),
    [share, here],
  );
  const asked = (groups.get('deleted-there') ?? []).concat(groups.get('deleted-here') ?? []);
  const isNew = ['new', 'changed-there', 'changed-both'].some((state) =>
    groups.has(state as ImportState),
  );
  // Even where both say the same, taking it in notes that this side has seen the other's edits.
  const isWritten = plan.items.some(({ before, merged }) => merged !== null && merged !== before);
  const answer = (ids: string[], as: 'keep' | 'trash') =>
    setAnswers(new Map([...answers, ...ids.map((id) => [id, as] as const)]));
  return (
    <div class="stack">
      <StepHeading heading={t('share.preview.heading')} />
      <Origin opened={opened} />
      <p>
        <strong>
          {t(isNew || asked.length > 0 ? 'share.preview.nothingYet' : 'share.preview.nothingNew')}
        </strong>
      </p>
      {ORDER.map((state) => {
        const items = groups.get(state);
        if (!items) return null;
        const shared = { state, items, known, answers, onAnswer: answer };
        return <PreviewGroup key={state} {...shared} />;
      })}
      <div class="row">
        <Button
          look="main"
          disabled={isWorking || (!isWritten && asked.length === 0)}
          onClick={() => onTake(answers)}
        >
          {t('share.preview.take')}
        </Button>
        <Button onClick={onCancel}>{t('share.preview.cancel')}</Button>
      </div>
      <p role="status">{isWorking && t('share.preview.taking')}</p>
    </div>
  );
}

function Origin({ opened: { share } }: { opened: OpenedShare }) {
  const t = useWords();
  const { locale } = useLocale();
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long' });
  const date = day.format(share.createdAt);
  const name = share.devices[share.from];
  return (
    <p dir="auto">
      {name ? t('share.preview.from', { name, date }) : t('share.preview.fromNobody', { date })}
    </p>
  );
}
