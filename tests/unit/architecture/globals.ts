import { layerOf } from './layers.ts';
import { at, type Finding, isNode, type ParsedFile, type SyntaxNode, walk } from './parsed-file.ts';

const CLOCK_AND_CHANCE = 'utils/platform/clock-and-ids.ts';
/** What may be named where: a layer, or the start of a path. */
const HOMES: Record<string, string[]> = {
  browser: ['adapter', 'entrypoint'],
  chrome: ['adapter'],
  window: ['adapter', 'component', 'entrypoint'],
  document: ['adapter', 'component', 'entrypoint'],
  navigator: ['adapter'],
  location: ['adapter', 'component', 'entrypoint'],
  performance: ['adapter', 'entrypoint'],
  setTimeout: ['adapter', 'component', 'entrypoint'],
  setInterval: [],
  localStorage: [],
  sessionStorage: [],
  indexedDB: ['utils/db/'],
  crypto: ['utils/crypto/', 'utils/platform/'],
  'Date.now': [CLOCK_AND_CHANCE],
  'new Date()': [CLOCK_AND_CHANCE],
  'Math.random': [],
  fetch: ['utils/platform/own-asset.ts'],
  XMLHttpRequest: [],
  WebSocket: [],
  EventSource: [],
  WebTransport: [],
  sendBeacon: [],
  eval: [],
  Function: [],
};
/** Properties that are as good as the global they stand for, whoever they are called on. */
const TELLING_PROPERTIES = new Set(['fetch', 'sendBeacon', 'indexedDB', 'localStorage']);
const PACKAGE_HOMES: Record<string, string> = {
  'webextension-polyfill': 'utils/platform/',
  dexie: 'utils/db/',
};

/** Browser globals, clock, randomness and network, each only in the folder that owns it. */
export function findMisplacedGlobals(files: readonly ParsedFile[]): Finding[] {
  return files.flatMap((file) => {
    if (layerOf(file.path) === 'outside') return [];
    const declared = declaredNames(file.program);
    const findings: Finding[] = [];
    walk(file.program, (node, parent) => {
      const name = globalNamed(node, parent, declared);
      const homes = name === undefined ? undefined : HOMES[name];
      if (!homes || isAtHome(file.path, homes)) return;
      const advice = homes.length
        ? `belongs in ${homes.join(', ')}`
        : 'has no place in the product';
      findings.push({ where: at(file, node), advice: `${name} ${advice}` });
    });
    return findings;
  });
}

/** The two packages that speak to the browser and to IndexedDB, each only in its adapter. */
export function findMisplacedPackages(files: readonly ParsedFile[]): Finding[] {
  return files.flatMap((file) =>
    layerOf(file.path) === 'outside'
      ? []
      : file.imports.flatMap(({ target, line }) => {
          const home = PACKAGE_HOMES[target];
          if (!home || file.path.startsWith(home)) return [];
          return [{ where: `${file.path}:${line}`, advice: `${target} belongs in ${home}` }];
        }),
  );
}

function isAtHome(path: string, homes: readonly string[]): boolean {
  return homes.some((home) => home === layerOf(path) || path.startsWith(home));
}

function globalNamed(
  node: SyntaxNode,
  parent: SyntaxNode | null,
  declared: ReadonlySet<string>,
): string | undefined {
  if (node.type === 'MemberExpression') return memberNamed(node, declared);
  if (node.type === 'NewExpression') {
    const made = nameOf(node.callee);
    return made === 'Date' && (node.arguments as unknown[]).length === 0 ? 'new Date()' : undefined;
  }
  const name = node.type === 'Identifier' ? nameOf(node) : undefined;
  return name && !declared.has(name) && isReference(node, parent) ? name : undefined;
}

function memberNamed(node: SyntaxNode, declared: ReadonlySet<string>): string | undefined {
  const object = nameOf(node.object);
  const property = nameOf(node.property);
  if (node.computed || !property) return undefined;
  if (TELLING_PROPERTIES.has(property)) return property;
  const isOfGlobalThis = object === 'globalThis' || object === 'self' || object === 'window';
  if (isOfGlobalThis && !declared.has(object)) return property;
  return object && !declared.has(object) ? `${object}.${property}` : undefined;
}

/** False for property names, keys of object literals and whatever stands in a type. */
function isReference(node: SyntaxNode, parent: SyntaxNode | null): boolean {
  if (!parent || parent.type.startsWith('TS')) return parent?.type === 'TSNonNullExpression';
  if (parent.type === 'MemberExpression') return parent.object === node || !!parent.computed;
  if (parent.type === 'Property') return parent.value === node;
  return !/^(MethodDefinition|PropertyDefinition|LabeledStatement)$/.test(parent.type);
}

/** Names that the file itself binds anywhere: imports, variables, parameters, functions, classes. */
function declaredNames(program: SyntaxNode): Set<string> {
  const names = new Set<string>();
  const bind = (pattern: unknown): void => {
    if (!isNode(pattern)) return;
    if (pattern.type === 'Identifier') names.add(String(pattern.name));
    for (const inner of ['argument', 'left', 'parameter', 'value']) bind(pattern[inner]);
    for (const list of ['elements', 'properties'])
      for (const one of asList(pattern[list])) bind(one);
  };
  walk(program, (node) => {
    if (node.type.startsWith('TS')) return;
    if (/^Import.*Specifier$/.test(node.type)) bind(node.local);
    if (/^(VariableDeclarator|FunctionDeclaration|ClassDeclaration)$/.test(node.type))
      bind(node.id);
    for (const parameter of asList(node.params)) bind(parameter);
  });
  return names;
}

function asList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function nameOf(node: unknown): string | undefined {
  return isNode(node) && node.type === 'Identifier' ? String(node.name) : undefined;
}
