import { useEffect, useState } from 'preact/hooks';
import {
  askToPersist,
  readStorageSpace,
  type StorageSpace,
} from '../../utils/platform/storage-space.ts';
import { useLocale } from '../hooks/use-locale.ts';
import { useWords } from '../hooks/use-words.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { byteText } from './byte-text.ts';

/** Whether the browser may clear the notebook, and how much room there is. */
export function SpaceFacts() {
  const t = useWords();
  const { locale } = useLocale();
  const [space, setSpace] = useState<StorageSpace | null>(null);
  const [isRefused, setRefused] = useState(false);
  useEffect(() => {
    readStorageSpace().then(setSpace);
  }, []);
  const ask = async () => {
    setRefused(!(await askToPersist()));
    setSpace(await readStorageSpace());
  };
  const size = (bytes: number | null) =>
    bytes === null ? t('storage.notTold') : byteText(bytes, locale);
  return (
    <section class="stack">
      <h2>{t('storage.space')}</h2>
      {space && (
        <>
          <dl class="pairs">
            <div>
              <dt>{t('storage.protection')}</dt>
              <dd>{t(space.isPersisted ? 'storage.persisted' : 'storage.notPersisted')}</dd>
            </div>
            <div>
              <dt>{t('storage.used')}</dt>
              <dd>{size(space.used)}</dd>
            </div>
            <div>
              <dt>{t('storage.free')}</dt>
              <dd>{size(space.free)}</dd>
            </div>
          </dl>
          {!space.isPersisted && <Button onClick={ask}>{t('storage.askToPersist')}</Button>}
          {isRefused && <Notice isUrgent>{t('storage.persistRefused')}</Notice>}
        </>
      )}
    </section>
  );
}
