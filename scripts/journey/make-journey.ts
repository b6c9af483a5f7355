import fs from 'node:fs';
import path from 'node:path';
import { openChromium } from '../browser/chromium-session.ts';
import type { BrowserName } from '../browser/find-browser.ts';
import { openFirefox } from '../browser/firefox-session.ts';
import { copyExtension, makeTempFolder } from '../browser/unpacked-extension.ts';
import type { Session } from '../browser/view.ts';
import { buildVisit } from './build-visit.ts';
import { countTreatments, saveSelection, saveTreatments } from './save-from-page.ts';
import type { Route, Stop } from './stops.ts';
import { takeAlong } from './take-along.ts';
import { takePictures } from './take-pictures.ts';

const VIEWS = {
  welcome: '/welcome.html',
  notebook: '/notebook.html',
  questions: '/notebook.html#questions',
  visits: '/notebook.html#visits',
  about: '/notebook.html#about',
  people: '/notebook.html#people',
  search: '/notebook.html#search',
  clinicians: '/notebook.html#clinicians',
  storage: '/notebook.html#storage',
  share: '/notebook.html#share/send',
  trash: '/notebook.html#trash',
  settings: '/notebook.html#settings',
};

/** Goes the whole way by itself, headless, and says which folder holds what it left. */
export async function makeJourney(name: BrowserName, route: Route): Promise<void> {
  const folder = path.resolve('out', `journey-${name}-${stamp()}`);
  fs.mkdirSync(folder, { recursive: true });
  const session = await openSession(name, route.network.origin);
  const startedAt = performance.now();
  const step = async <T>(what: string, run: () => Promise<T>): Promise<T> => {
    const value = await run();
    console.log(`${((performance.now() - startedAt) / 1_000).toFixed(1)} s  ${what}`);
    return value;
  };
  try {
    for (const [at, stop] of route.stops.entries()) {
      await step(`saved from ${stop.address}`, () =>
        visitStop(session, stop, `${folder}/${at + 1}`),
      );
    }
    const condition = route.stops[0]?.condition ?? '';
    const visit = await step('built a visit', () => buildVisit(session, condition));
    await step('printed it and saved its files', () => takeAlong(session, visit, folder));
    const own = new URL(await visit.url());
    const views = { ...VIEWS, visit: own.pathname + own.hash };
    await step('took pictures of every view', () => takePictures(session, views, folder));
  } finally {
    await session.close();
  }
  console.log(`All of it is in ${folder}`);
}

async function visitStop(session: Session, stop: Stop, file: string): Promise<void> {
  const tab = await session.openTab(stop.address);
  if (stop.passage) await tab.selectText(stop.passage.text);
  const panel = await session.openPanel(tab);
  const found = await countTreatments(panel);
  await panel.screenshot(`${file}-panel.png`);
  const places = [...Array(Math.min(found, stop.most)).keys()];
  if (places.length) await saveTreatments(panel, places, stop);
  if (stop.passage) await saveSelection(panel, stop.passage.option, stop);
  await panel.screenshot(`${file}-panel-saved.png`);
  await tab.screenshot(`${file}-page.png`);
}

function openSession(name: BrowserName, proxy: string): Promise<Session> {
  if (name === 'firefox') return openFirefox({ proxy });
  const profile = makeTempFolder('profile');
  return openChromium({ profile, extension: copyExtension('chrome-mv3'), proxy });
}

function stamp(): string {
  return new Date().toISOString().slice(0, 19).replace(/[T:]/g, '-');
}
