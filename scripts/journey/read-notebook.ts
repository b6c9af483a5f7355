import { writeNotebookJson } from '../../utils/export/notebook-json.ts';
import type { AnyRecord } from '../../utils/model/kinds.ts';
import { withheldIds } from '../../utils/notebook/inherit-private.ts';
import type { View } from '../browser/view.ts';

/** Every row of the notebook as the browser keeps it, while there is no lock. */
const READ_ROWS = `
  const settled = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const rows = [];
  for (const { name } of await indexedDB.databases()) {
    const database = await settled(indexedDB.open(name));
    for (const store of database.objectStoreNames)
      rows.push(...(await settled(database.transaction(store).objectStore(store).getAll())));
    database.close();
  }
  return JSON.stringify(rows);
`;

/** The notebook that a page of the extension has, as the plain JSON that may be exported. */
export async function readNotebook(view: View): Promise<string> {
  const rows: { sealed?: AnyRecord }[] = JSON.parse(await view.evaluate<string>(READ_ROWS));
  const records = rows.flatMap(({ sealed }) => sealed ?? []);
  return writeNotebookJson(records, withheldIds(records));
}
