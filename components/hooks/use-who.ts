import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { readDeviceNames } from '../../utils/app/device-names.ts';
import { watch } from '../../utils/db/watch.ts';
import type { DeviceId } from '../../utils/model/ids.ts';
import { useNotebook } from './use-notebook.ts';
import { useWords } from './use-words.ts';

type Names = ReadonlyMap<DeviceId, string>;
const NONE: Names = new Map();

/** Names of the browsers whose edits are in the notebook. */
export const DeviceNames = createContext<Names>(NONE);

/** Reads those names, and again whenever one changes. */
export function useDeviceNames(): Names {
  const { store } = useNotebook();
  const [names, setNames] = useState(NONE);
  useEffect(() => {
    const read = async (from: typeof store) => {
      const found = await readDeviceNames(from);
      return found.ok ? found.value : NONE;
    };
    // Without names, who wrote what is simply not said.
    return watch(store, read, setNames, () => {});
  }, [store]);
  return names;
}

/** Says who a browser is: "you", the name its owner gave, or that it is another one. */
export function useWho(): (device: DeviceId | undefined) => string {
  const t = useWords();
  const { device: own } = useNotebook();
  const names = useContext(DeviceNames);
  return (device) => {
    if (device === own) return t('share.you');
    return (device && names.get(device)) || t('share.anotherBrowser');
  };
}
