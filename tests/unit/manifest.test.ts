// @vitest-environment node
import { beforeAll, describe, expect, test } from 'vitest';
import {
  buildBoth,
  builtScripts,
  readBuilt,
  readManifest,
  type Target,
} from './built-extension.ts';

beforeAll(buildBoth, 120_000);

const SHARED_PERMISSIONS = [
  'activeTab',
  'scripting',
  'storage',
  'unlimitedStorage',
  'contextMenus',
  'alarms',
];

describe.each<[Target, string[]]>([
  ['chrome-mv3', [...SHARED_PERMISSIONS, 'sidePanel']],
  ['firefox-mv3', SHARED_PERMISSIONS],
])('%s', (target, permissions) => {
  test('asks for these permissions and no others', () => {
    expect(readManifest(target).permissions).toEqual(permissions);
  });

  test('may see no site before the person allows it', () => {
    const manifest = readManifest(target);
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest).not.toHaveProperty('content_scripts');
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    expect(manifest).not.toHaveProperty('optional_permissions');
  });

  test('opens no door to web pages and other extensions', () => {
    const manifest = readManifest(target);
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
    expect(manifest.incognito).toBe('not_allowed');
  });

  test('lets its own pages connect to nothing', () => {
    expect(readManifest(target).content_security_policy).toEqual({
      extension_pages:
        "default-src 'self'; connect-src 'none'; style-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'",
    });
  });

  test('is Manifest V3 and carries no key', () => {
    expect(readManifest(target).manifest_version).toBe(3);
    expect(readManifest(target)).not.toHaveProperty('key');
    expect(readManifest(target)).not.toHaveProperty('update_url');
  });

  test.each([
    'fetch',
    'XMLHttpRequest',
    'WebSocket',
    'EventSource',
    'WebTransport',
    'sendBeacon',
    'RTCPeerConnection',
    'postMessage',
    'dispatchEvent',
    'innerHTML',
    'eval',
    'new Function',
  ])('its content scripts have no %s', (word) => {
    for (const name of ['page.js', 'reader.js', 'passages.js'])
      expect(readBuilt(target, name).match(new RegExp(`\\b${word}\\b`, 'g'))).toBeNull();
  });

  test.each(['fetch', 'postMessage', 'dispatchEvent', 'eval', 'new Function'])(
    'the script that reads whole pages has no %s',
    (word) => {
      const script = readBuilt(target, 'readable.js');
      expect(script.match(new RegExp(`\\b${word}\\b`, 'g'))).toBeNull();
    },
  );

  test('no script of it names a way out to the network', () => {
    const ways =
      /\b(XMLHttpRequest|WebSocket|EventSource|WebTransport|sendBeacon|RTCPeerConnection)\b/;
    expect(builtScripts(target).filter((name) => ways.test(readBuilt(target, name)))).toEqual([]);
  });
});

test('Chromium gets a side panel and nothing that opens a popup', () => {
  const manifest = readManifest('chrome-mv3');
  expect(manifest.side_panel).toEqual({ default_path: 'sidepanel.html' });
  expect(manifest.action).not.toHaveProperty('default_popup');
});

test('Firefox gets a sidebar that stays shut until asked for, and is told that nothing is collected', () => {
  const manifest = readManifest('firefox-mv3');
  expect(manifest.sidebar_action).toMatchObject({
    default_panel: 'sidepanel.html',
    open_at_install: false,
  });
  expect(manifest.browser_specific_settings).toMatchObject({
    gecko: { strict_min_version: '142.0', data_collection_permissions: { required: ['none'] } },
  });
});
