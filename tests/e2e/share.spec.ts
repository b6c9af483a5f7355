import fs from 'node:fs';
import { viewOf } from '../../scripts/browser/chromium-view.ts';
import { saveTreatments } from '../../scripts/journey/save-from-page.ts';
import { expectAccessible } from './accessibility.ts';
import { type App, expect, PAGES, t, test } from './fixtures.ts';
import { readEverythingKept } from './kept.ts';
import { openShared, openShareView, sendShare, takeShared, think } from './share-steps.ts';

async function saveTwo(app: App): Promise<void> {
  const panel = await app.openPanel(await app.open(PAGES.reference));
  await saveTreatments(viewOf(panel), [0, 2], { condition: 'Migraine', question: 'Is it safe?' });
}

test('two people share, edit the same words, choose, and have the same', async ({ start }) => {
  test.slow();
  const rosa = await start();
  const ana = await start();
  await saveTwo(rosa);

  const first = await sendShare(rosa, 'Rosa');
  expect(first.file).toMatch(/beforehand-share-\d{4}-\d{2}-\d{2}\.age$/);
  const arriving = await openShared(ana, first);
  await expect(arriving.getByText(t('share.preview.state.new'))).toBeVisible();
  await takeShared(arriving);

  await think(ana, 'Rosa', 'Ana is worried about sleep');
  await think(rosa, 'Rosa', 'Rosa wants to try it');
  const rivals = await openShared(rosa, await sendShare(ana, 'Ana'));
  await expect(rivals.getByText(t('share.preview.bothKept'))).toBeVisible();
  const sides = rivals.getByLabel(t('option.myLeaning'));
  await expect(sides).toContainText('Ana is worried about sleep');
  await expect(sides).toContainText('Rosa wants to try it');
  await takeShared(rivals);
  await rivals.getByRole('link', { name: t('share.toConflicts') }).click();
  await rivals.getByRole('button', { name: /Keep this one.*Ana/ }).click();
  await expect(rivals.getByText(t('share.choose.none'))).toBeVisible();

  await takeShared(await openShared(ana, await sendShare(rosa, 'Rosa')));
  for (const app of [rosa, ana]) {
    const page = await app.open('/notebook.html#conditions');
    await page.getByLabel(t('notebook.forWhom')).selectOption({ label: 'Rosa' });
    await page.getByRole('main').getByRole('link', { name: 'Migraine' }).click();
    const options = page.getByRole('region', { name: t('option.title') });
    await expect(options.getByText('Ana is worried about sleep')).toBeVisible();
    await expect(options.getByText('Rosa wants to try it')).toBeHidden();
    await expect(options.getByText(t('share.choose.mark'))).toBeHidden();
  }
  expect((await readEverythingKept(ana)).onDisk).not.toContain(first.passphrase);
});

test('a share that was taken in can be taken back, and a wrong passphrase changes nothing', async ({
  start,
}) => {
  test.slow();
  const rosa = await start();
  const ana = await start();
  await saveTwo(rosa);
  const shared = await sendShare(rosa, 'Rosa');
  const before = (await readEverythingKept(ana)).onDisk;
  const refused = await openShared(ana, { ...shared, passphrase: 'something else' });
  await expect(refused.getByText(t('failure.wrong-passphrase'))).toBeVisible();
  const broken = `${shared.file}.broken.age`;
  fs.writeFileSync(broken, fs.readFileSync(shared.file).subarray(0, -1));
  const damaged = await openShared(ana, { ...shared, file: broken });
  await expect(damaged.getByText(t('failure.damaged-file'))).toBeVisible();
  expect((await readEverythingKept(ana)).onDisk).toBe(before);

  const page = await openShared(ana, shared);
  await takeShared(page);
  await page.getByRole('button', { name: t('share.after.undo') }).click();
  await expect(page.getByText(t('common.undone'))).toBeVisible();
  const people = await ana.open('/notebook.html#people');
  await expect(people.getByRole('heading', { name: 'Rosa' })).toBeHidden();
});

test('every step of sharing is accessible', async ({ start }) => {
  test.slow();
  const rosa = await start();
  await saveTwo(rosa);
  const menu = await rosa.open('/notebook.html#share');
  await expectAccessible(menu);
  const shared = await sendShare(rosa, 'Rosa', expectAccessible);
  await think(rosa, 'Rosa', 'Something else');
  const form = await openShareView(rosa, 'open');
  await expectAccessible(form);
  const preview = await openShared(rosa, shared);
  await expect(preview.getByText(t('share.preview.nothingNew'))).toBeVisible();
  await expectAccessible(preview);
  await expectAccessible(await openShareView(rosa, 'copy'));
  await expectAccessible(await openShareView(rosa, 'choose'));
});
