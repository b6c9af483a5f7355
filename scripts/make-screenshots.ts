// Takes the pictures of the README from the real extension: `node scripts/make-screenshots.ts`.
// Needs a build (`npm run build`). Fails (exit 1) when the browser or a step does.
import { openChromium } from './browser/chromium-session.ts';
import { pageOf } from './browser/chromium-view.ts';
import { copyExtension, makeTempFolder } from './browser/unpacked-extension.ts';
import type { View } from './browser/view.ts';
import { openOwnRoute } from './journey/stops.ts';
import { t, withAnyCount } from './journey/words.ts';

const FOLDER = 'assets/screenshots';
const HEIGHT = 760;

const route = await openOwnRoute();
const session = await openChromium({
  profile: makeTempFolder('profile'),
  extension: copyExtension('chrome-mv3'),
  proxy: route.network.origin,
});
try {
  await takePanel();
  await takeVisit();
} finally {
  await session.close();
  await route.network.close();
}

/** A health page with the panel beside it, as the browser shows them. */
async function takePanel(): Promise<void> {
  const tab = await session.openTab(route.stops[0]?.address ?? '');
  const panel = await session.openPanel(tab);
  await panel.see('heading', withAnyCount('panel.treatments'));
  for (const place of [0, 1]) await panel.click('checkbox', /./, place);
  await pageOf(panel).evaluate('scrollTo(0, 0)');
  const [left, right] = [await shoot(tab, 800), await shoot(panel, 360)];
  const both = await session.openTab('about:blank');
  const img = (data: string, style = '') =>
    `<img src="data:image/png;base64,${data}" style="${style}">`;
  await pageOf(both).setContent(
    `<body style="margin:0;display:flex">${img(left)}${img(right, 'border-left:1px solid #888')}`,
  );
  await pageOf(both).setViewportSize({ width: 1161, height: HEIGHT });
  await pageOf(both).screenshot({ path: `${FOLDER}/panel.png` });
}

/** The page for the physician that the demo notebook's visit makes. */
async function takeVisit(): Promise<void> {
  const welcome = await session.openTab(`${session.origin}/welcome.html`);
  await welcome.click('button', t('welcome.addDemo'));
  await welcome.see('button', t('welcome.removeDemo'));
  const notebook = await session.openTab(`${session.origin}/notebook.html`);
  await notebook.choose(t('notebook.forWhom'), t('demo.name'));
  await notebook.click('link', t('notebook.place.visits'));
  await notebook.click('link', t('notebook.noDay'));
  const visit = pageOf(notebook);
  await visit.setViewportSize({ width: 1280, height: 1200 });
  await visit.getByText(t('summary.ask')).first().waitFor();
  await visit.locator('.sheet-page-one').screenshot({ path: `${FOLDER}/summary.png` });
}

async function shoot(view: View, width: number): Promise<string> {
  await pageOf(view).setViewportSize({ width, height: HEIGHT });
  return (await pageOf(view).screenshot()).toString('base64');
}
