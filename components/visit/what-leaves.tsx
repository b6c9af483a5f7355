import { countKinds, listContents, type WayOut } from '../../utils/export/contents.ts';
import { useWords } from '../hooks/use-words.ts';
import type { VisitSummary } from './use-summary.ts';

/** Before something leaves: what is in it, and what stays out as private. Never on paper. */
export function WhatLeaves({ made, way }: { made: VisitSummary; way: WayOut }) {
  const t = useWords();
  const contents = listContents(made.summary, way);
  const heldBack = countKinds(made.heldBack);
  const list = (parts: string[]) => parts.join(', ');
  return (
    <div class="what-leaves stack-tight">
      <p>
        <strong>{t('leaves.inIt')}</strong>{' '}
        {contents.length === 0
          ? t('leaves.nothing')
          : list(contents.map(({ what, count }) => t(`leaves.content.${what}`, { count })))}
      </p>
      {heldBack.length > 0 && (
        <p>
          <strong>{t('leaves.heldBack')}</strong>{' '}
          {list(heldBack.map(({ kind, count }) => t(`leaves.kind.${kind}`, { count })))}
          {'. '}
          <span class="muted">{t('leaves.onlyYou')}</span>
        </p>
      )}
    </div>
  );
}
