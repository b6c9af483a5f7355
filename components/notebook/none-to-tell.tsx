import type { Change } from '../../utils/merge/change.ts';
import { useAct } from '../hooks/use-act.ts';
import { useLocale } from '../hooks/use-locale.ts';
import { useWords } from '../hooks/use-words.ts';
import { CheckBox } from '../ui/check-box.tsx';

interface Props {
  label: string;
  /** When the person said that there are none; null when they have not said so. */
  toldAt: number | null;
  toChange: (isNone: boolean) => Change;
}

/** "I take no medicines", with the day it was said: an empty list alone says nothing. */
export function NoneToTell({ label, toldAt, toChange }: Props) {
  const t = useWords();
  const { locale } = useLocale();
  const act = useAct();
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
  return (
    <div>
      {toldAt === null && <p class="muted">{t('notebook.notFilled')}</p>}
      <CheckBox isChecked={toldAt !== null} onChecked={(isNone) => act([toChange(isNone)])}>
        {label}
        {toldAt !== null && (
          <span class="muted"> ({t('notebook.toldOn', { date: day.format(toldAt) })})</span>
        )}
      </CheckBox>
    </div>
  );
}
