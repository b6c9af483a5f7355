import { useContext } from 'preact/hooks';
import type { AnyRecord } from '../../utils/model/kinds.ts';
import { authorsOf } from '../../utils/share/authors-of.ts';
import { useLocale } from '../hooks/use-locale.ts';
import { useNotebook } from '../hooks/use-notebook.ts';
import { DeviceNames, useWho } from '../hooks/use-who.ts';
import { useWords } from '../hooks/use-words.ts';

/** Who wrote what a record says; nothing while it is all the reader's own. */
export function WroteBy({ record }: { record: AnyRecord }) {
  const t = useWords();
  const { locale } = useLocale();
  const who = useWho();
  const { device } = useNotebook();
  const names = useContext(DeviceNames);
  const authors = authorsOf(record);
  if (names.size === 0 || !authors.some((author) => author !== device)) return null;
  const list = new Intl.ListFormat(locale).format([...new Set(authors.map(who))]);
  return <span class="muted small">{t('share.wrote', { names: list })}</span>;
}
