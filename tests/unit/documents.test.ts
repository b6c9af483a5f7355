// @vitest-environment node
import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { manifestFor } from '../../scripts/manifest.ts';

const HOUSE = '{assets,components,docs,entrypoints,locales,public,scripts,tests,utils}/**';
const files = globSync([HOUSE, '*']).map((file) => file.replaceAll('\\', '/'));
const read = (file: string) => readFileSync(file, 'utf8');
const matches = (file: string, pattern: RegExp) =>
  [...read(file).matchAll(pattern)].map(([, found = '']) => found);

const documents = files.filter((file) => /^(docs\/.*|[A-Z]+)\.md$/.test(file));
const isOurs = (name: string) => files.some((file) => file === name || file.endsWith(`/${name}`));
/** Names of files that a build makes, that are yet to come, or that stand for any file. */
const NO_FILES = /^(index\.ts|\.output\/.*|utils\/db\/upgrades\/v00N\.ts|\.\/read-source\.ts)$/;

describe.each(documents)('%s', (file) => {
  it('names only files that are there', () => {
    const named = matches(file, /`([\w./-]+\.(?:tsx?|json|bin))`/g);
    expect(named.filter((name) => !NO_FILES.test(name) && !isOurs(name))).toEqual([]);
  });

  it('has only links that lead somewhere', () => {
    const links = matches(file, /\]\((?!https:)([^)#]+)/g);
    const missing = links.filter((link) => !existsSync(path.join(path.dirname(file), link)));
    expect(missing).toEqual([]);
  });

  it('names only commands that package.json has', () => {
    const { scripts } = JSON.parse(read('package.json'));
    const named = matches(file, /npm run (?:-s |--silent )?([\w:]+)/g);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

it('PRIVACY.md gives the reason for each permission and for no other', () => {
  const listed = matches('PRIVACY.md', /^\| `(\w+)`.* \| /gm).filter((name) =>
    /^[a-z][A-Za-z]+$/.test(name),
  );
  expect(listed).toEqual(manifestFor('chromium').permissions);
});

it('ARCHITECTURE.md can be read in one sitting', () => {
  expect(read('docs/ARCHITECTURE.md').trimEnd().split('\n').length).toBeLessThanOrEqual(200);
});

it.each(['en', 'es'])('the description for stores in "%s" is as short as they ask', (language) => {
  const messages = JSON.parse(read(`public/_locales/${language}/messages.json`));
  expect(messages.extDescription.message.length).toBeLessThanOrEqual(132);
});
