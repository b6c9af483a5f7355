import { useEffect, useState } from 'preact/hooks';
import type { Store } from '../../utils/db/store.ts';
import { watch } from '../../utils/db/watch.ts';
import type { Failure } from '../../utils/model/result.ts';
import { useNotebook } from './use-notebook.ts';

interface Read<T> {
  key: string;
  value: T;
}

/**
 * What a query of the notebook gives, read again whenever what it read was written. While the key
 * is another than that of the value, the value is still the one before.
 */
export function useRead<T>(key: string, query: (store: Store) => Promise<T>) {
  const { store } = useNotebook();
  const [read, setRead] = useState<Read<T> | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  useEffect(() => {
    const show = (value: T) => {
      setRead({ key, value });
      setFailure(null);
    };
    return watch(store, query, show, setFailure);
  }, [store, key]);
  return { read, value: read?.key === key ? read.value : null, failure };
}
