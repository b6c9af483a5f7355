import type { SeenPage } from '../../utils/model/seen.ts';
import { SourceLine } from '../clip/source-line.tsx';
import { useWords } from '../hooks/use-words.ts';

/** What page this is, whether it is about health, and why we think so. */
export function PageVerdict({ page }: { page: SeenPage }) {
  const t = useWords();
  const { detection, facts } = page;
  return (
    <section class="stack-tight" aria-label={t('panel.thisPage')}>
      <h2 dir="auto" class="page-title">
        {facts.title || t('panel.noTitle')}
      </h2>
      <SourceLine facts={facts} url={page.url} />
      {facts.kind === 'forum_or_social' && <p class="small">{t('panel.personalExperience')}</p>}
      <p>{t(`panel.verdict.${detection.verdict}`)}</p>
      {detection.reasons.length > 0 && (
        <details class="more small">
          <summary>{t('panel.why')}</summary>
          <p dir="auto">{t('panel.whyWords', { words: detection.reasons.join(', ') })}</p>
        </details>
      )}
    </section>
  );
}
