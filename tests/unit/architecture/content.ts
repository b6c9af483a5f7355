import { layerOf } from './layers.ts';
import { at, type Finding, isNode, type ParsedFile, type SyntaxNode, walk } from './parsed-file.ts';

const HTML_SINKS =
  /^(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|createContextualFragment|setHTMLUnsafe)$/;
const SHOWN_ATTRIBUTES =
  /^(title|aria-label|aria-description|aria-roledescription|placeholder|alt|label)$/;
const SHOWN_PROPERTIES = /^(textContent|innerText|title|ariaLabel|placeholder|alt)$/;

/** Text that is parsed as HTML: what a page or a file says must stay text. */
export function findHtmlSinks(files: readonly ParsedFile[]): Finding[] {
  return inProduct(files, (node) =>
    HTML_SINKS.test(nameIn(node))
      ? `${nameIn(node)} parses text as HTML: make elements instead`
      : '',
  );
}

/** storage.sync copies to the maker of the browser. */
export function findSyncStorage(files: readonly ParsedFile[]): Finding[] {
  return inProduct(files, (node) => {
    const isSync = node.type === 'MemberExpression' && nameIn(node.property) === 'sync';
    const owner = isSync && isNode(node.object) ? node.object : undefined;
    const isStorage = nameIn(owner) === 'storage' || nameIn(owner?.property) === 'storage';
    return isStorage ? 'storage.sync leaves the device: use storage.local or the notebook' : '';
  });
}

/** Words on screen that are not in locales/en.json. */
export function findVisibleWords(files: readonly ParsedFile[]): Finding[] {
  return inProduct(files, (node, parent) => {
    const shown = shownText(node, parent);
    return /\p{L}/u.test(shown) ? `“${shown.trim()}” belongs in locales/en.json` : '';
  });
}

/** Dates and numbers in the browser's language instead of the one that was chosen. */
export function findOwnLocales(files: readonly ParsedFile[]): Finding[] {
  return inProduct(files, (node) => {
    const [first] = Array.isArray(node.arguments) ? node.arguments : [undefined];
    const isLeftOut = first === undefined || nameIn(first) === 'undefined';
    if (!isLeftOut || !isNode(node.callee) || node.callee.type !== 'MemberExpression') return '';
    const name = nameIn(node.callee.property);
    return /^(toLocale(Date|Time)?String|(DateTime|Number|List|RelativeTime)Format)$/.test(name)
      ? 'give it the locale of useLocale or of the summary'
      : '';
  });
}

/** A file that only hands on other files makes circles; only entrypoints have an index. */
export function findBarrels(files: readonly ParsedFile[]): Finding[] {
  return files
    .filter(({ path }) => /\/index\.tsx?$/.test(path) && layerOf(path) !== 'entrypoint')
    .map(({ path }) => ({ where: path, advice: 'no index files: import the file that has it' }));
}

function inProduct(
  files: readonly ParsedFile[],
  advise: (node: SyntaxNode, parent: SyntaxNode | null) => string,
): Finding[] {
  const findings: Finding[] = [];
  for (const file of files) {
    if (layerOf(file.path) === 'outside') continue;
    walk(file.program, (node, parent) => {
      const advice = advise(node, parent);
      if (advice) findings.push({ where: at(file, node), advice });
    });
  }
  return findings;
}

function shownText(node: SyntaxNode, parent: SyntaxNode | null): string {
  if (node.type === 'JSXText') return String(node.value);
  if (node.type === 'JSXExpressionContainer' && parent?.type === 'JSXElement')
    return literal(node.expression);
  if (node.type === 'JSXAttribute' && SHOWN_ATTRIBUTES.test(nameIn(node.name)))
    return literal(isNode(node.value) ? (node.value.expression ?? node.value) : undefined);
  if (
    node.type === 'AssignmentExpression' &&
    isNode(node.left) &&
    node.left.type === 'MemberExpression'
  )
    return SHOWN_PROPERTIES.test(nameIn(node.left.property)) ? literal(node.right) : '';
  return '';
}

function literal(node: unknown): string {
  if (!isNode(node)) return '';
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : '';
  if (node.type === 'ConditionalExpression')
    return literal(node.consequent) + literal(node.alternate);
  if (node.type !== 'TemplateLiteral') return '';
  return (node.quasis as { value: { cooked: string } }[]).map((part) => part.value.cooked).join('');
}

function nameIn(node: unknown): string {
  return isNode(node) && /Identifier$/.test(node.type) ? String(node.name) : '';
}
