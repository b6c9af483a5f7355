// The manifest of both builds. A wrong permission, host or policy here is caught by tests/unit/manifest.test.ts.
import type { UserManifest } from 'wxt';

const EXTENSION_CSP = [
  "default-src 'self'",
  "connect-src 'none'",
  "style-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Manifest fields that WXT does not derive from the entrypoints. */
export function manifestFor(target: 'chromium' | 'firefox'): UserManifest {
  const shared: UserManifest = {
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: [
      'activeTab',
      'scripting',
      'storage',
      'unlimitedStorage',
      'contextMenus',
      'alarms',
      ...(target === 'chromium' ? ['sidePanel'] : []),
    ],
    optional_host_permissions: ['*://*/*'],
    incognito: 'not_allowed',
    content_security_policy: { extension_pages: EXTENSION_CSP },
    action: { default_title: '__MSG_actionTitle__' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+B' } },
      'save-selection': {
        suggested_key: { default: 'Alt+Shift+S' },
        description: '__MSG_commandSaveSelection__',
      },
      'lock-now': {
        suggested_key: { default: 'Alt+Shift+L' },
        description: '__MSG_commandLockNow__',
      },
    },
  };
  return target === 'chromium'
    ? { ...shared, minimum_chrome_version: '120' }
    : {
        ...shared,
        browser_specific_settings: {
          gecko: {
            id: 'beforehand@beforehand.example',
            strict_min_version: '142.0',
            data_collection_permissions: { required: ['none'] },
          },
        },
      };
}
