import fs from 'node:fs';
import path from 'node:path';
import { FIREFOX_ID } from './unpacked-extension.ts';

const UUID = '7d0f1c52-3c1e-4f0e-9b57-0d3b6a1f2c44';
export const FIREFOX_ORIGIN = `moz-extension://${UUID}`;

/** Settings of a quiet Firefox that can be driven; `proxy` is http://host:port or undefined. */
export function writeFirefoxProfile(profile: string, proxy: string | undefined): void {
  // Left by an earlier run, it would name a port where nobody answers.
  fs.rmSync(path.join(profile, 'MarionetteActivePort'), { force: true });
  const preferences: Record<string, string | number | boolean> = {
    'marionette.port': 0,
    'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: UUID }),
    // request() in a click is answered yes without a prompt, which no test can click.
    'extensions.webextOptionalPermissionPrompts': false,
    'app.update.enabled': false,
    'browser.aboutwelcome.enabled': false,
    'browser.shell.checkDefaultBrowser': false,
    'browser.download.folderList': 2,
    'browser.startup.page': 0,
    'browser.sessionstore.resume_from_crash': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'remote.prefs.recommended': true,
    'toolkit.telemetry.enabled': false,
  };
  if (proxy) {
    const { hostname, port } = new URL(proxy);
    Object.assign(preferences, {
      'network.proxy.type': 1,
      'network.proxy.http': hostname,
      'network.proxy.http_port': Number(port),
      'network.proxy.ssl': hostname,
      'network.proxy.ssl_port': Number(port),
      'network.proxy.allow_hijacking_localhost': true,
      'network.proxy.no_proxies_on': '',
    });
  }
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  fs.writeFileSync(path.join(profile, 'user.js'), lines.join('\n'));
}
