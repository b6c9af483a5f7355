import type { SourceTally } from '../../utils/notebook/tally-sources.ts';
import { useWords } from '../hooks/use-words.ts';

/** Sources by kind: how many, each kind with its name, its number and a bar; own experiences are hollow. */
export function SourceBar({ tally }: { tally: SourceTally }) {
  const t = useWords();
  if (tally.count === 0) return <p class="muted small">{t('source.none')}</p>;
  return (
    <figure class="source-bar small">
      <figcaption>{t('source.count', { count: tally.count })}</figcaption>
      <ul>
        {tally.kinds.map(({ kind, count }) => (
          <li key={kind}>
            <span>
              {t(`sourceKind.${kind}`)}: {count}
            </span>
            <svg aria-hidden="true" width="100%" height="10">
              <rect
                class={kind === 'forum_or_social' ? 'hollow' : 'solid'}
                x="1"
                y="1"
                width={`${Math.round((count / tally.count) * 98)}%`}
                height="8"
              />
            </svg>
          </li>
        ))}
      </ul>
    </figure>
  );
}
