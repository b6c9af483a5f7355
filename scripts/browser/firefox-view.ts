import fs from 'node:fs';
import type { Firefox } from './firefox.ts';
import type { Look, View } from './view.ts';
import { FINDER, type RunInDocument, toPattern, viewByScript } from './view-by-script.ts';

/** A tab of Firefox; clicks are real ones, made by the browser at the place on screen. */
export function viewOfTab(firefox: Firefox, handle: string): View {
  const { send } = firefox.marionette;
  const sendHere = async (command: string, parameters = {}) => {
    await send('WebDriver:SwitchToWindow', { handle, focus: true });
    return send(command, parameters);
  };
  const run: RunInDocument = async (body, ...args) => {
    await send('WebDriver:SwitchToWindow', { handle, focus: true });
    const again = (error: Error) => {
      // The page went on to the next one while the script was waiting in it.
      if (!error.message.includes('Document was unloaded')) throw error;
      return firefox.inTab<never>(body, ...args);
    };
    return firefox.inTab<never>(body, ...args).catch(again);
  };
  const byScript = viewByScript(run);
  return {
    ...byScript,
    goto: async (url) => void (await sendHere('WebDriver:Navigate', { url })),
    click: async (role, name, place = 0) => {
      const body = `${FINDER} const it = await findSoon(...args); it.scrollIntoView({ block: 'center' }); return it;`;
      const found = await run<Record<string, string>>(body, role, toPattern(name), place);
      await send('WebDriver:ElementClick', { id: Object.values(found)[0] });
    },
    look: (look) => changeLook(firefox, look, byScript.setTextPercent),
    screenshot: async (file) => {
      // A page taller than Firefox can draw is taken as far as the window shows it.
      const shot = await sendHere('WebDriver:TakeScreenshot', { full: true, hash: false }).catch(
        () => sendHere('WebDriver:TakeScreenshot', { full: false, hash: false }),
      );
      fs.writeFileSync(file, Buffer.from((shot as { value: string }).value, 'base64'));
    },
    close: async () => void (await sendHere('WebDriver:CloseWindow')),
  };
}

export async function changeLook(
  firefox: Firefox,
  look: Look,
  setTextPercent: (percent: number) => Promise<void>,
): Promise<void> {
  if (look.scheme) {
    await firefox.inBrowser(
      'Services.prefs.setIntPref("layout.css.prefers-color-scheme.content-override", args[0]);',
      look.scheme === 'dark' ? 0 : 1,
    );
  }
  if (look.width) {
    await firefox.marionette.send('WebDriver:SetWindowRect', { width: look.width, height: 1_000 });
  }
  if (look.textPercent) await setTextPercent(look.textPercent);
}
