import { useEffect, useState } from 'preact/hooks';
import { readSettings } from '../../utils/app/settings.ts';
import { ReadFailure } from '../../utils/db/read-failure.ts';
import { watch } from '../../utils/db/watch.ts';
import type { Settings } from '../../utils/model/notebook-own.ts';
import { useNotebook } from './use-notebook.ts';

/** The settings of this browser, kept up to date; null until they are read. */
export function useSettings(): Settings | null {
  const notebook = useNotebook();
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    const read = async () => {
      const answer = await readSettings(notebook);
      if (!answer.ok) throw new ReadFailure(answer.error);
      return answer.value;
    };
    // What cannot be read is said by the view that shows the records.
    return watch(notebook.store, read, setSettings, () => {});
  }, [notebook]);
  return settings;
}
