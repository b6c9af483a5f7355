import type { SourceFacts } from '../../utils/model/page.ts';
import { shortAddress } from '../../utils/source/short-address.ts';
import { useWords } from '../hooks/use-words.ts';
import { Tag } from '../ui/tag.tsx';

/** Who says so: site, kind and date of a source, in one line. */
export function SourceLine({ facts, url }: { facts: SourceFacts; url: string }) {
  const t = useWords();
  const date = facts.reviewed ?? facts.updated ?? facts.published;
  return (
    <p class="source-line small">
      <Tag look={facts.kind === 'forum_or_social' ? 'strong' : 'plain'}>
        {t(`sourceKind.${facts.kind}`)}
      </Tag>{' '}
      <span>{facts.siteName ?? shortAddress(url)}</span>
      {' · '}
      <span class="muted">{date ?? t('clip.noDate')}</span>
    </p>
  );
}
