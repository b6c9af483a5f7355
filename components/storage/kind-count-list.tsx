import type { KindCounts } from '../../utils/backup/count-kinds.ts';
import { KINDS } from '../../utils/model/kinds.ts';
import { useLocale } from '../hooks/use-locale.ts';
import { useWords } from '../hooks/use-words.ts';

/** How many entries of each kind there are. */
export function KindCountList({ counts }: { counts: KindCounts }) {
  const t = useWords();
  const { locale } = useLocale();
  const number = new Intl.NumberFormat(locale);
  return (
    <dl class="pairs counts">
      {KINDS.filter((kind) => counts[kind]).map((kind) => (
        <div key={kind}>
          <dt>{t(`storage.kind.${kind}`)}</dt>
          <dd>{number.format(counts[kind] ?? 0)}</dd>
        </div>
      ))}
    </dl>
  );
}
