import {
  compareNotebook,
  KNEE,
  noteOf,
  OPTION_NAMES,
  plannedVisit,
  VISIT,
} from '../fixtures/compare-notebook.ts';
import { expectAccessible } from './accessibility.ts';
import { expect, t, test } from './fixtures.ts';
import { openNotebookWith } from './open-notebook.ts';
import { readPdf } from './pdf-text.ts';

const [EXERCISES = '', GEL = ''] = OPTION_NAMES;
const questionOf = (at: number) => noteOf(12, `Question${at}`);

test('from the quiet view at the visit to what was decided and the next summary', async ({
  start,
}) => {
  test.slow();
  const app = await start();
  const records = [...compareNotebook(12), ...plannedVisit()];
  const page = await openNotebookWith(app, records, `/visit.html#${VISIT}/quiet`);
  await page.setViewportSize({ width: 360, height: 740 });
  await app.context.setOffline(true);
  const first = page.getByRole('group', { name: new RegExp(questionOf(0)) });
  await first.getByRole('checkbox', { name: t('quiet.asked') }).press('Space');
  await expect(page.getByText(t('quiet.count', { asked: 1, count: 4 }))).toBeVisible();
  await first.getByLabel(t('visit.answer')).fill('Yes, twice a week.');
  await page.getByLabel(t('visit.decision')).fill('Start exercises, wait with the rest.');
  await page.getByRole('button', { name: t('visit.isDone') }).click();

  await expect(page.getByText(t('visit.overAsked', { count: 4 }))).toBeVisible();
  await expectAccessible(page);
  const choose = `${t('visit.outcome.chosen')}: ${EXERCISES}`;
  await page.getByRole('button', { name: choose }).click();
  await expect(page.getByRole('button', { name: choose })).toHaveAttribute('aria-pressed', 'true');
  const aside = `${t('visit.outcome.not-for-me')}: ${GEL}`;
  await page.getByRole('button', { name: aside }).click();
  await page.getByRole('button', { name: t('common.undo') }).click();
  await expect(page.getByRole('button', { name: aside })).toHaveAttribute('aria-pressed', 'false');

  await page.getByLabel(t('visit.followUp')).fill('2027-01-15');
  await page.getByLabel(t('visit.followUp')).blur();
  await expect(page.getByLabel(t('visit.decision'))).toHaveValue(
    'Start exercises, wait with the rest.',
  );
  await page.getByRole('button', { name: t('visit.planNext') }).click();
  await expect(page.getByLabel(t('visit.day'), { exact: true })).toHaveValue('2027-01-15');
  const asked = page.getByRole('list').locator('.visit-question textarea');
  await expect(asked).toHaveCount(3);
  await expect(asked.first()).toHaveValue(questionOf(1));
  await expect(page.getByRole('heading', { level: 3, name: EXERCISES })).toHaveCount(0);
});

test('what is typed in the quiet view is saved while it is typed, and there after the tab is closed', async ({
  start,
}) => {
  const app = await start();
  const records = [...compareNotebook(12), ...plannedVisit()];
  const page = await openNotebookWith(app, records, `/visit.html#${VISIT}/quiet`);
  await expectAccessible(page);
  const other = await app.open(`/visit.html#${VISIT}/quiet`);
  const answerIn = (view: typeof page) => view.getByLabel(t('visit.answer')).nth(1);
  await answerIn(page).pressSequentially('Only in the evening.', { delay: 20 });
  // The field is still in use: nothing but typing has saved it.
  await expect(answerIn(other)).toHaveValue('Only in the evening.');
  await page.close({ runBeforeUnload: true });
  const again = await app.open(`/visit.html#${VISIT}/quiet`);
  await expect(answerIn(again)).toHaveValue('Only in the evening.');
});

test('the timeline shows in words and as a picture what became of each option', async ({
  start,
}) => {
  const app = await start();
  const records = [...compareNotebook(12), ...plannedVisit()].map((record) =>
    record.kind === 'visit'
      ? { ...record, state: 'done' as const, decision: 'Exercises.' }
      : record,
  );
  const page = await openNotebookWith(app, records, `/notebook.html#timeline/${KNEE}`);
  const lane = page.getByRole('listitem').filter({
    has: page.getByRole('heading', { name: EXERCISES }),
  });
  await expect(lane).toContainText(
    t('timeline.event', { what: t('status.asked'), date: 'December 1, 2026' }),
  );
  await expect(lane.locator('svg path:visible')).toHaveCount(2);
  await expect(page.getByRole('definition')).toHaveText('Exercises.');
  await expectAccessible(page);
  const [paper = ''] = readPdf(await page.pdf({ preferCSSPageSize: true, tagged: true }));
  for (const words of ['Rosa', EXERCISES, GEL, 'December 1, 2026', 'Exercises.'])
    expect(paper).toContain(words);
});
