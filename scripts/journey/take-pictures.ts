import path from 'node:path';
import type { Look, Session } from '../browser/view.ts';

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
    for (const [look, settings] of Object.entries(LOOKS)) {
      await view.look(settings);
      await view.screenshot(path.join(folder, `${name}-${look}.png`));
    }
    await view.close();
  }
}
