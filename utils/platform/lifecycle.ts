import { browser } from './browser.ts';

/** Calls back after the extension was installed or updated. */
export function onInstalled(run: (isNew: boolean) => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => run(reason === 'install'));
}

/** Calls back when the browser starts. */
export const onStartup = (run: () => void): void => browser.runtime.onStartup.addListener(run);

/** Calls back when the alarm of this name goes off. */
export function onAlarm(name: string, run: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) run();
  });
}

/** Sets the daily alarm; harmless when it is set already. */
export const setDailyAlarm = (name: string): Promise<void> =>
  Promise.resolve(browser.alarms.create(name, { delayInMinutes: 1, periodInMinutes: 24 * 60 }));

/** Sets an alarm for once, at a time in milliseconds since 1970; it takes the place of one of its name. */
export const setAlarm = (name: string, when: number): Promise<void> =>
  Promise.resolve(browser.alarms.create(name, { when }));
