// @vitest-environment node
import { describe, expect, test } from 'vitest';
import * as content from './architecture/content.ts';
import * as globals from './architecture/globals.ts';
import * as layers from './architecture/layers.ts';
import { parseFile } from './architecture/parsed-file.ts';
import * as sizes from './architecture/sizes.ts';

const parse = (sources: Record<string, string>) =>
  Object.entries(sources).map(([path, source]) => parseFile({ path, source }));
const lines = (count: number) => 'let a = 1;\n'.repeat(count);

type Planted = [what: string, path: string, source: string];

const UPWARD: Planted[] = [
  ['a pure file imports an adapter', 'utils/text/a.ts', "import '../db/b.ts';"],
  ['an adapter imports a use-case', 'utils/dom/a.ts', "import type { B } from '../app/b.ts';"],
  ['a use-case imports a view', 'utils/app/a.ts', "export * from '../../components/ui/b.tsx';"],
  ['a view imports an entrypoint', 'components/a.tsx', "const b = import('../entrypoints/b.ts');"],
  ['the product imports a script', 'utils/app/a.ts', "import '../../scripts/b.ts';"],
  ['a folder is in no layer', 'utils/helpers/a.ts', ''],
];
const MISPLACED: Planted[] = [
  ['the DOM in a pure file', 'utils/text/a.ts', 'document.title'],
  ['the DOM as a shorthand', 'utils/text/a.ts', 'read({ document })'],
  ['the clock in a pure file', 'utils/visit/a.ts', 'const t = Date.now();'],
  ['the clock by its constructor', 'components/visit/a.tsx', 'const t = new Date();'],
  ['chance in a use-case', 'utils/app/a.ts', 'Math.random()'],
  ['crypto outside its folder', 'utils/db/a.ts', 'crypto.randomUUID()'],
  ['the extension API in a view', 'components/ui/a.tsx', 'browser.tabs.query({})'],
  ['the extension API of Chromium', 'entrypoints/background.ts', 'chrome.tabs.query({})'],
  ['the navigator in a view', 'components/ui/a.tsx', 'navigator.clipboard'],
  ['IndexedDB outside utils/db', 'utils/app/a.ts', "globalThis.indexedDB.open('a')"],
  ['local storage', 'utils/platform/a.ts', 'localStorage.a = 1'],
  ['local storage of a window', 'utils/platform/a.ts', 'view.localStorage.a = 1'],
  ['fetch outside the asset reader', 'utils/platform/a.ts', 'await fetch(url)'],
  ['fetch by way of window', 'entrypoints/a.ts', 'window.fetch(url)'],
  ['XMLHttpRequest', 'utils/platform/a.ts', 'new XMLHttpRequest()'],
  ['WebSocket', 'utils/platform/a.ts', 'new WebSocket(url)'],
  ['EventSource', 'utils/platform/a.ts', 'new EventSource(url)'],
  ['sendBeacon', 'utils/platform/a.ts', 'navigator.sendBeacon(url)'],
  ['a timer that polls', 'utils/dom/a.ts', 'setInterval(look, 1000)'],
  ['code made from text', 'utils/platform/a.ts', "new Function('1')"],
];
const PACKAGES: Planted[] = [
  ['the polyfill in a view', 'components/ui/a.tsx', "import b from 'webextension-polyfill';"],
  ['Dexie in a use-case', 'utils/app/a.ts', "import { Dexie } from 'dexie';"],
];
const HTML: Planted[] = [
  ['innerHTML', 'utils/dom/a.ts', 'element.innerHTML = text'],
  ['outerHTML', 'utils/dom/a.ts', 'element.outerHTML = text'],
  ['insertAdjacentHTML', 'utils/dom/a.ts', "e.insertAdjacentHTML('x', text)"],
  ['Preact’s own', 'components/a.tsx', '<p dangerouslySetInnerHTML={{ __html: a }} />'],
];
const WORDS: Planted[] = [
  ['a word between tags', 'components/ui/a.tsx', '<p>Save</p>'],
  ['a word in braces', 'components/ui/a.tsx', "<p>{isNew ? 'New' : ''}</p>"],
  ['a word in a label', 'components/ui/a.tsx', '<a aria-label="Close" />'],
  ['a word in a template', 'components/ui/a.tsx', '<input placeholder={`Type`} />'],
  ['a word set from code', layers.CONTENT_SCRIPT, "button.textContent = 'Save';"],
];

describe.each<[string, (files: ReturnType<typeof parse>) => { where: string }[], Planted[]]>([
  ['imports point down', layers.findUpwardImports, UPWARD],
  ['globals stay at home', globals.findMisplacedGlobals, MISPLACED],
  ['packages stay at home', globals.findMisplacedPackages, PACKAGES],
  ['no text is parsed as HTML', content.findHtmlSinks, HTML],
  [
    'no storage.sync',
    content.findSyncStorage,
    [['a setting', 'utils/platform/a.ts', 'storage.sync']],
  ],
  ['words live in locales', content.findVisibleWords, WORDS],
  [
    'languages are chosen',
    content.findOwnLocales,
    [
      ['a date', 'components/a.tsx', 'new Intl.DateTimeFormat(undefined, { dateStyle: "long" })'],
      ['a number', 'components/a.tsx', 'count.toLocaleString()'],
    ],
  ],
  ['no barrels', content.findBarrels, [['an index', 'utils/text/index.ts', '']]],
  ['files are short', sizes.findLongFiles, [['301 lines', 'utils/text/a.ts', lines(301)]]],
  ['scripts are shorter', sizes.findLongFiles, [['81 lines', 'scripts/a.ts', lines(81)]]],
  ['scripts introduce themselves', sizes.findSilentScripts, [['no', 'scripts/a.ts', 'let a = 1;']]],
])('%s:', (_rule, find, planted) => {
  test.each(planted)('%s is found', (_what, path, source) => {
    const [finding, ...others] = find(parse({ [path]: source }));
    expect(finding?.where.split(':')[0]).toBe(path);
    expect(others).toEqual([]);
  });
});

test('two files that import each other are found', () => {
  const circle = {
    'utils/text/a.ts': "import './b.ts';",
    'utils/text/b.ts': "import type { A } from './a.ts';",
  };
  expect(layers.findCycles(parse(circle))).toHaveLength(1);
});

test('a heavy package two files away from the content script is found', () => {
  const chain = {
    [layers.CONTENT_SCRIPT]: "import { b } from '../utils/dom/b.ts';",
    'utils/dom/b.ts': "\nimport { z } from 'zod';",
  };
  const found = layers.findHeavyContentImports(parse(chain));
  expect(found.map(({ where }) => where)).toEqual(['utils/dom/b.ts:2']);
});

test('a function of 61 lines is found, with its line', () => {
  const source = `\nfunction a() {\n${lines(59)}}`;
  const found = sizes.findLongFunctions(parse({ 'utils/text/a.ts': source }));
  expect(found.map(({ where }) => where)).toEqual(['utils/text/a.ts:2']);
});

test('a house of long files is found', () => {
  const files = parse({ 'utils/a.ts': lines(81), 'utils/b.ts': lines(250) });
  expect(sizes.findLongTail(files).map(({ where }) => where)).toEqual([
    'median file 81 lines',
    '95th percentile 250 lines',
  ]);
});

test.each<Planted>([
  ['a parameter', 'utils/visit/a.ts', 'export const a = (document: { b: 1 }) => document.b;'],
  ['a destructured name', 'utils/text/a.ts', 'const { window: [window] } = b; window;'],
  [
    'a type and a key',
    'utils/text/a.ts',
    'interface A { document: 1 }; const a = { document: 1 };',
  ],
  ['a property', 'utils/text/a.ts', 'a.document; a.crypto;'],
  ['a date of a given time', 'utils/visit/a.ts', 'new Date(2026, 1, 1)'],
])('%s that looks like a global is no fault', (_what, path, source) => {
  expect(globals.findMisplacedGlobals(parse({ [path]: source }))).toEqual([]);
});

test.each<[string, (files: ReturnType<typeof parse>) => unknown[], string, string]>([
  [
    'types of a heavy package',
    layers.findHeavyContentImports,
    layers.CONTENT_SCRIPT,
    "import type { z } from 'zod'; import { type B } from 'dexie';",
  ],
  [
    'translated words',
    content.findVisibleWords,
    'components/a.tsx',
    "<p title={t('a.b')}>{t('a.c')}: {' '}</p>",
  ],
  [
    'a long describe block',
    sizes.findLongFunctions,
    'tests/unit/a.test.ts',
    `describe('a', () => {\n${lines(90)}})`,
  ],
])('%s are no fault', (_what, find, path, source) => {
  expect(find(parse({ [path]: source }))).toEqual([]);
});
