import fs from 'node:fs';
import path from 'node:path';
import type { Session, View } from '../browser/view.ts';
import { readNotebook } from './read-notebook.ts';
import { t } from './words.ts';

/** Leaves the visit in a folder in every form: on paper, for the portal, for records, as a notebook. */
export async function takeAlong(session: Session, visit: View, folder: string): Promise<void> {
  const file = (name: string) => path.join(folder, name);
  await session.print(visit, file('summary.pdf'));
  const parts = await visit.evaluate<string[]>(
    `return [...document.querySelectorAll('.visit-message')].map((part) => part.textContent);`,
  );
  fs.writeFileSync(file('portal.txt'), parts.join('\n\n'));
  await session.download(visit, t('visit.asFhir'), file('summary.fhir.json'));
  await session.download(visit, t('visit.asHtml'), file('summary.html'));
  fs.writeFileSync(file('notebook.json'), await readNotebook(visit));
}
