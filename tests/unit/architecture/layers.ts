import type { Finding, ParsedFile } from './parsed-file.ts';

const PURE = [
  'model',
  'words',
  'text',
  'detect',
  'treatments',
  'source',
  'quote',
  'notebook',
  'merge',
  'search',
  'visit',
  'export',
  'share',
  'backup',
];
const ADAPTERS = ['db', 'crypto', 'dom', 'messaging', 'platform'];

export const CONTENT_SCRIPT = 'entrypoints/page.ts';
/** What runs inside web pages. */
const IN_PAGES: readonly string[] = [
  CONTENT_SCRIPT,
  'entrypoints/reader.ts',
  'entrypoints/readable.ts',
  'entrypoints/passages.ts',
];

const LAYERS = [
  'data',
  'pure',
  'adapter',
  'use-case',
  'component',
  'entrypoint',
  'outside',
] as const;
export type Layer = (typeof LAYERS)[number];

/** Layer of a file of ours; undefined for a folder that nobody has placed yet. */
export function layerOf(path: string): Layer | undefined {
  const [top = '', folder = ''] = path.split('/');
  if (top === 'locales' || top === 'assets') return 'data';
  if (top === 'components') return 'component';
  if (top === 'entrypoints') return 'entrypoint';
  if (top !== 'utils') return 'outside';
  if (folder === 'app') return 'use-case';
  if (ADAPTERS.includes(folder)) return 'adapter';
  return PURE.includes(folder) ? 'pure' : undefined;
}

/** Imports point down or sideways; what runs in the product never needs scripts or tests. */
export function findUpwardImports(files: readonly ParsedFile[]): Finding[] {
  return files.flatMap((file) => {
    const from = layerOf(file.path);
    if (!from)
      return [{ where: file.path, advice: 'no such folder in utils: place it in a layer' }];
    return file.imports
      .filter(({ target }) => target.includes('/') && !target.startsWith('@'))
      .filter(({ target }) => rank(layerOf(target)) > rank(from))
      .map(({ target, line }) => ({
        where: `${file.path}:${line}`,
        advice: `a ${from} must not import ${target}: move what both need down, or pass it in`,
      }));
  });
}

/** Circles of files that import each other, type imports included. */
export function findCycles(files: readonly ParsedFile[]): Finding[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const done = new Set<string>();
  const findings: Finding[] = [];
  const follow = (path: string, trail: string[]): void => {
    const back = trail.indexOf(path);
    if (back >= 0) {
      const circle = [...trail.slice(back), path].join(' → ');
      findings.push({
        where: path,
        advice: `circle ${circle}: move what both need into a third file`,
      });
    }
    if (back >= 0 || done.has(path)) return;
    for (const { target } of byPath.get(path)?.imports ?? []) follow(target, [...trail, path]);
    done.add(path);
  };
  for (const { path } of files) follow(path, []);
  return findings;
}

/** The content script is loaded into every page, so everything it imports, however far, stays small. */
export function findHeavyContentImports(files: readonly ParsedFile[]): Finding[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const heavy = ['zod', 'dexie', 'preact', 'webextension-polyfill', 'i18next'];
  const findings: Finding[] = [];
  const seen = new Set<string>();
  const follow = (path: string): void => {
    if (seen.has(path)) return;
    seen.add(path);
    for (const { target, isTypeOnly, line } of byPath.get(path)?.imports ?? []) {
      if (isTypeOnly) continue;
      const advice = `the content script must not bring in ${target}: let the worker do it`;
      if (heavy.includes(target)) findings.push({ where: `${path}:${line}`, advice });
      else follow(target);
    }
  };
  for (const { path } of files) if (IN_PAGES.includes(path)) follow(path);
  return findings;
}

function rank(layer: Layer | undefined): number {
  return layer ? LAYERS.indexOf(layer) : -1;
}
