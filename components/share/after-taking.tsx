import { useState } from 'preact/hooks';
import type { Act } from '../../utils/app/commit-act.ts';
import type { OpenedShare } from '../../utils/app/open-share.ts';
import { useOneAtATime } from '../hooks/use-one-at-a-time.ts';
import { useWords } from '../hooks/use-words.ts';
import type { ViewProps } from '../notebook/view-props.ts';
import { Button } from '../ui/button.tsx';
import { ConflictNotice } from './conflict-notice.tsx';
import { StepHeading } from './step-heading.tsx';
import { TwinOffers } from './twin-offers.tsx';

interface Props extends ViewProps {
  opened: OpenedShare;
  act: Act;
}

/** A share was taken in: where to find it, what is still to choose, and the way back. */
export function AfterTaking({ opened, act, book, people, person }: Props) {
  const t = useWords();
  const [said, setSaid] = useState<string | null>(null);
  const undo = useOneAtATime(async () => {
    const undone = await act.undo();
    if (!undone.ok) return setSaid(t(`failure.${undone.error}`));
    setSaid(t(undone.value === 'undone' ? 'common.undone' : 'common.changedSince'));
  });
  const shared = new Set(opened.share.records.map((one) => one.personId as string | null));
  const others = people.filter(({ id }) => id !== person.id && shared.has(id));
  if (said !== null) {
    return (
      <div class="stack">
        <StepHeading heading={t('share.after.undoneHeading')} />
        <p role="status">{said}</p>
      </div>
    );
  }
  return (
    <div class="stack">
      <StepHeading heading={t('share.after.heading')} />
      {others.map(({ id, name }) => (
        <p key={id} dir="auto">
          {t('share.after.person', { name: name || t('person.me') })}
        </p>
      ))}
      <ConflictNotice book={book} />
      <TwinOffers book={book} plan={opened.plan} />
      <div class="row">
        <a class="button" data-look="main" href="#conditions">
          {t('share.after.toNotebook')}
        </a>
        <Button onClick={undo}>{t('share.after.undo')}</Button>
      </div>
    </div>
  );
}
