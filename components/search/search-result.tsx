import type { ReadHit } from '../../utils/app/read-hits.ts';
import type { PersonId } from '../../utils/model/ids.ts';
import { describeHit } from '../../utils/search/describe-hit.ts';
import { useChangeSettings } from '../hooks/use-change-settings.ts';
import { useWords } from '../hooks/use-words.ts';
import { Tag } from '../ui/tag.tsx';
import { MarkedText } from './marked-text.tsx';

interface Props {
  hit: ReadHit;
  /** Who is in front. */
  personId: PersonId;
}

/** One thing found: what it is, its words with those looked for marked, and the way to its place. */
export function SearchResult({ hit, personId }: Props) {
  const t = useWords();
  const changeSettings = useChangeSettings();
  const { record, terms, place } = hit;
  const { title, passage } = describeHit(record, terms);
  const owner = record.personId;
  const go = async (event: Event) => {
    if (!place || !owner || owner === personId || !place.href.startsWith('#')) return;
    event.preventDefault();
    if (await changeSettings({ currentPersonId: owner })) window.location.hash = place.href;
  };
  const words = title.length > 0 ? <MarkedText parts={title} /> : t('trash.noWords');
  return (
    <article class="stack-tight">
      <p class="row">
        <Tag>{t(`trash.kind.${record.kind}`)}</Tag>
        {place ? (
          <a href={place.href} onClick={go} dir="auto">
            {words}
          </a>
        ) : (
          <span dir="auto">{words}</span>
        )}
      </p>
      {passage.length > 0 && (
        <p dir="auto">
          <MarkedText parts={passage} />
        </p>
      )}
      {place && place.within.length > 0 && (
        <p class="muted small" dir="auto">
          {place.within.join(' › ')}
        </p>
      )}
    </article>
  );
}
