import { useState } from 'preact/hooks';
import { useEditFields } from './use-edit-fields.ts';
import { useNotebook } from './use-notebook.ts';

/** What the owner of this browser is called by those they share with; kept with this browser's record. */
export function useSenderName(known: string) {
  const { device } = useNotebook();
  const editFields = useEditFields();
  const [typed, setTyped] = useState<string | null>(null);
  const name = typed ?? known;
  return {
    name,
    onName: setTyped,
    save: () => editFields('device', device, { name: name.trim() }),
  };
}
