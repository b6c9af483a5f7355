// @vitest-environment node
import { expect, test } from 'vitest';
import {
  findBarrels,
  findHtmlSinks,
  findOwnLocales,
  findSyncStorage,
  findVisibleWords,
} from './architecture/content.ts';
import { findMisplacedGlobals, findMisplacedPackages } from './architecture/globals.ts';
import { findCycles, findHeavyContentImports, findUpwardImports } from './architecture/layers.ts';
import { parseFile } from './architecture/parsed-file.ts';
import { readProjectFiles } from './architecture/project-files.ts';
import {
  findLongFiles,
  findLongFunctions,
  findLongTail,
  findSilentScripts,
} from './architecture/sizes.ts';

const files = readProjectFiles().map(parseFile);

test('the rules read the whole house', () => {
  const folders = new Set(files.map(({ path }) => path.split('/')[0]));
  expect([...folders].sort()).toEqual(['components', 'entrypoints', 'scripts', 'tests', 'utils']);
});

test.each([
  ['imports point down only', findUpwardImports],
  ['no file imports itself, however far round', findCycles],
  ['the content script brings in no heavy package', findHeavyContentImports],
  ['globals, clock, chance and network stay where they belong', findMisplacedGlobals],
  ['the polyfill and Dexie stay in their adapters', findMisplacedPackages],
  ['no text is parsed as HTML', findHtmlSinks],
  ['nothing is kept in storage.sync', findSyncStorage],
  ['every visible word is in locales/en.json', findVisibleWords],
  ['dates and numbers are in the language that was chosen', findOwnLocales],
  ['no file only hands on other files', findBarrels],
  ['no file is too long', findLongFiles],
  ['most files are short', findLongTail],
  ['no function is too long', findLongFunctions],
  ['every script says what it is for', findSilentScripts],
])('%s', (_rule, find) => {
  expect(find(files).map(({ where, advice }) => `${where} ${advice}`)).toEqual([]);
});
