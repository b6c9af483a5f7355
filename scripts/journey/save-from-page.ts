import type { WordKey } from '../../utils/words/translator.ts';
import type { View } from '../browser/view.ts';
import { t, withAnyCount } from './words.ts';

export interface Details {
  condition: string;
  note?: string;
  question?: string;
}

/** Waits for what the panel says of the page and tells how many treatments it lists. */
export async function countTreatments(panel: View): Promise<number> {
  const lists = withAnyCount('panel.treatments');
  for (let waitedMs = 0; waitedMs < 10_000; waitedMs += 100) {
    const heading = (await panel.names('heading')).find((name) => lists.test(name));
    if (heading) return Number(/\d+/.exec(heading)?.[0]);
    const text = await panel.text();
    // Before it is looked at, a page is said to be not looked at: for a moment, or for good.
    const settled: WordKey[] = ['panel.noTreatments', 'panel.paused'];
    if (waitedMs > 3_000) settled.push('panel.notLooked');
    if (settled.some((key) => text.includes(t(key)))) return 0;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error('The panel says nothing about the page.');
}

/** Ticks the treatments at these places of the panel's list and saves them under the condition. */
export async function saveTreatments(
  panel: View,
  places: readonly number[],
  details: Details,
  { isPrivate = false } = {},
): Promise<void> {
  for (const place of places) await panel.click('checkbox', /./, place);
  await panel.click('button', t('panel.saveSelected', { count: places.length }));
  await fillForm(panel, details);
  if (isPrivate) await panel.click('checkbox', t('clip.private'));
  await panel.click('button', t('panel.saveCount', { count: places.length }));
  await panel.see('heading', withAnyCount('panel.savedHere'));
}

/** Saves the passage that is selected on the page, by the panel's button, under a new option. */
export async function saveSelection(panel: View, option: string, details: Details): Promise<void> {
  await panel.click('button', t('panel.saveSelection'));
  await panel.see('heading', t('panel.saveQuote'));
  await panel.choose(t('clip.option'), t('clip.newOption'));
  await panel.fill(t('clip.newOptionName'), option);
  await fillForm(panel, details);
  await panel.click('button', t('common.save'));
  await panel.see('heading', withAnyCount('panel.savedHere'));
}

async function fillForm(panel: View, { condition, note, question }: Details): Promise<void> {
  const known = (await panel.options(t('clip.condition'))).includes(condition);
  await panel.choose(t('clip.condition'), known ? condition : t('clip.newCondition'));
  if (!known) await panel.fill(t('clip.newConditionName'), condition);
  if (note) await panel.fill(t('clip.note'), note);
  if (question) await panel.fill(t('clip.question'), question);
}
