import type { ShareContents } from '../../utils/share/choose-records.ts';
import { SHARED_KINDS, type SharedRecord } from '../../utils/share/share-file.ts';
import { useWords } from '../hooks/use-words.ts';
import { titleOf } from '../notebook/title-of.ts';
import { Notice } from '../ui/notice.tsx';

interface Props {
  contents: ShareContents;
  /** A copy to read says nothing of what was deleted. */
  isCopy?: boolean;
}

/** Exactly what will leave: how many of each, every single thing on wish, and that something stays. */
export function ContentsPreview({ contents, isCopy = false }: Props) {
  const t = useWords();
  const { records, tombstones, isSomethingHeldBack } = contents;
  const kinds = SHARED_KINDS.map((kind) => ({
    kind,
    own: records.filter((record) => record.kind === kind),
  })).filter(({ own }) => own.length > 0);
  const texts = records.filter((one) => one.kind === 'clip' && one.readableText !== '').length;
  return (
    <section class="stack-tight" aria-labelledby="inside-heading">
      <h2 id="inside-heading">{t('share.inside.heading')}</h2>
      {records.length === 0 && <p>{t('share.inside.nothing')}</p>}
      <ul class="share-counts">
        {kinds.map(({ kind, own }) => (
          <li key={kind}>{t(`share.count.${kind}`, { count: own.length })}</li>
        ))}
        {texts > 0 && <li>{t('share.inside.withText', { count: texts })}</li>}
        {!isCopy && tombstones.length > 0 && (
          <li>{t('share.inside.deleted', { count: tombstones.length })}</li>
        )}
      </ul>
      {isSomethingHeldBack && <Notice>{t('share.inside.heldBack')}</Notice>}
      {records.length > 0 && (
        <details class="more">
          <summary>{t('share.inside.list')}</summary>
          <dl class="share-list">
            {kinds.map(({ kind, own }) => (
              <div key={kind}>
                <dt>{t(`share.count.${kind}`, { count: own.length })}</dt>
                {own.map((record) => (
                  <dd key={record.id} dir="auto">
                    <Title record={record} />
                  </dd>
                ))}
              </div>
            ))}
          </dl>
        </details>
      )}
    </section>
  );
}

function Title({ record }: { record: SharedRecord }) {
  const t = useWords();
  if (record.kind === 'person') {
    return `${record.name || t('person.me')}. ${t('share.inside.person')}`;
  }
  return titleOf(record) || t('trash.noWords');
}
