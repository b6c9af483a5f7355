import {
  CLINICIANS,
  compareNotebook,
  KNEE,
  OPTION_NAMES,
  plannedVisit,
} from '../fixtures/compare-notebook.ts';
import { expectAccessible } from './accessibility.ts';
import { expect, t, test } from './fixtures.ts';
import { openNotebookWith } from './open-notebook.ts';

const [EXERCISES = ''] = OPTION_NAMES;
const [, ADE = '', MOSS = '', NOVAK = ''] = CLINICIANS;

test('one key goes to the next person, and an option is moved there with undo', async ({
  start,
}) => {
  const app = await start();
  const page = await openNotebookWith(app, compareNotebook(5), `/notebook.html#condition/${KNEE}`);
  const card = page.getByRole('listitem').filter({
    has: page.getByRole('heading', { name: EXERCISES }),
  });
  const moveToBen = async () => {
    await card
      .getByRole('button', { name: t('notebook.move') })
      .first()
      .click();
    const dialog = page.getByRole('dialog', { name: t('notebook.moveTitle') });
    await dialog.getByLabel(t('clip.person')).selectOption({ label: 'Ben' });
    await dialog.getByLabel(t('clip.condition')).selectOption({ label: 'Migraine' });
    await dialog.getByRole('button', { name: t('notebook.move') }).click();
  };
  await moveToBen();
  await expect(card).toHaveCount(0);
  await page.getByRole('button', { name: t('common.undo') }).click();
  await expect(card).toContainText('letter for letter');
  await moveToBen();
  await expect(card).toHaveCount(0);

  // Between Rosa and Ben stands the one whom a new notebook begins with.
  await page.keyboard.press('Alt+KeyP');
  await expect(page.getByText(t('notebook.nowFor', { name: t('person.me') }))).toBeVisible();
  await page.keyboard.press('Alt+KeyP');
  await expect(page.getByLabel(t('notebook.forWhom'))).toHaveValue(/9$/);
  await expect(page.getByText(t('notebook.nowFor', { name: 'Ben' }))).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'Migraine' }).click();
  await expect(card).toContainText('benefit0');
  await expect(card).toContainText('letter for letter');
  await expect(card).toContainText('Question0');

  await page.keyboard.press('Alt+KeyP');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('notebook.conditions'));
  await expect(page.getByLabel(t('notebook.forWhom'))).toHaveValue(/1$/);
});

test('a statement points at a passage of its option and may be for oneself alone', async ({
  start,
}) => {
  const app = await start();
  const page = await openNotebookWith(app, compareNotebook(5), `/notebook.html#condition/${KNEE}`);
  const card = page.getByRole('listitem').filter({
    has: page.getByRole('heading', { name: EXERCISES }),
  });
  await card.getByRole('button', { name: `${t('statement.add.note')}: ${EXERCISES}` }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(t('statement.text')).fill('Aunt Eva did these too.');
  await dialog.getByLabel(t('statement.clip')).selectOption({ index: 1 });
  await dialog.getByLabel(t('statement.who')).selectOption({ label: t('statement.private') });
  await dialog.getByRole('button', { name: t('common.save') }).click();
  const note = card.getByRole('listitem').filter({ hasText: 'Aunt Eva did these too.' });
  await expect(note).toContainText(t('notebook.private'));
  await note.getByRole('link', { name: t('statement.toClip') }).click();
  await expect(page.locator(':focus')).toContainText('letter for letter');
  await expectAccessible(page);
});

test('clinicians one thinks of seeing stand side by side, each with questions', async ({
  start,
}) => {
  const app = await start();
  const records = [...compareNotebook(5), ...plannedVisit()];
  const page = await openNotebookWith(app, records, '/notebook.html#clinicians');
  const card = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: ADE }) });
  await card.getByRole('button', { name: t('question.add') }).click();
  await page.getByRole('dialog').getByLabel(t('question.text')).fill('Is there a lift?');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: t('common.save') })
    .click();
  await expect(card).toContainText('Is there a lift?');

  await page.getByRole('link', { name: t('clinician.compare') }).click();
  const heads = page.getByRole('table').getByRole('columnheader').filter({ visible: true });
  await expect(heads).toHaveText([ADE, MOSS, NOVAK]);
  await expect(page.getByRole('table')).toContainText('Is there a lift?');
  await expectAccessible(page);
});
