import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Look, Session, View } from '../browser/view.ts';
import { t } from './words.ts';

const LOOKS: Record<string, Required<Look>> = {
  light: { scheme: 'light', textPercent: 100, width: 1280 },
  dark: { scheme: 'dark', textPercent: 100, width: 1280 },
  large: { scheme: 'light', textPercent: 200, width: 1280 },
  narrow: { scheme: 'light', textPercent: 100, width: 360 },
};

/** Pictures of every view, light, dark, with large text and 360 px wide. */
export async function takePictures(
  session: Session,
  addresses: Readonly<Record<string, string>>,
  folder: string,
): Promise<void> {
  for (const [name, address] of Object.entries(addresses)) {
    const view = await session.openTab(session.origin + address);
    await untilOpened(view);
    for (const [look, settings] of Object.entries(LOOKS)) {
      await view.look(settings);
      await view.screenshot(path.join(folder, `${name}-${look}.png`));
    }
    await view.close();
  }
}

/** Waits until the notebook is read; after ten seconds the picture shows what there is. */
async function untilOpened(view: View): Promise<void> {
  for (let waitedMs = 0; waitedMs < 10_000; waitedMs += 100) {
    const text = await view.text();
    if (text.trim() !== '' && !text.includes(t('common.loading'))) return;
    await sleep(100);
  }
}
