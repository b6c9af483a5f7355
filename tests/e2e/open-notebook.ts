import type { Page } from '@playwright/test';
import type { AnyRecord } from '../../utils/model/kinds.ts';
import { putRecords } from '../fixtures/put-records.ts';
import { type App, expect, t } from './fixtures.ts';

/** A notebook of these records, opened at a page of ours such as `/notebook.html#visits`. */
export async function openNotebookWith(
  app: App,
  records: AnyRecord[],
  place: string,
): Promise<Page> {
  const first = await app.open('/notebook.html');
  await expect(first.getByRole('main')).not.toContainText(t('common.loading'));
  await putRecords(first, records);
  await first.close();
  const page = await app.open(place);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  return page;
}
