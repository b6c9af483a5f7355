import path from 'node:path';
import { parseSync } from 'vite';

/** One source file; `path` is relative to the root of the project, with forward slashes. */
export interface SourceFile {
  path: string;
  source: string;
}

interface Import {
  /** Path of a file of ours, or the name of a package. */
  target: string;
  isTypeOnly: boolean;
  line: number;
}

export interface SyntaxNode {
  type: string;
  start: number;
  end: number;
  [field: string]: unknown;
}

export interface ParsedFile extends SourceFile {
  program: SyntaxNode;
  imports: Import[];
}

/** What a rule has to say about one place; `advice` tells where the code belongs. */
export interface Finding {
  where: string;
  advice: string;
}

export function parseFile(file: SourceFile): ParsedFile {
  const { program, errors } = parseSync(file.path, file.source);
  if (errors[0]) throw new Error(`${file.path} cannot be parsed: ${errors[0].message}`);
  const parsed: ParsedFile = { ...file, program: program as unknown as SyntaxNode, imports: [] };
  walk(parsed.program, (node) => {
    const target = importedName(node);
    if (target === undefined) return;
    const isTypeOnly = bringsOnlyTypes(node);
    parsed.imports.push({
      target: resolve(file.path, target),
      isTypeOnly,
      line: lineOf(parsed, node),
    });
  });
  return parsed;
}

/** Visits every node in source order, parents first. */
export function walk(
  node: SyntaxNode,
  visit: (node: SyntaxNode, parent: SyntaxNode | null) => void,
  parent: SyntaxNode | null = null,
): void {
  visit(node, parent);
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (isNode(child)) walk(child, visit, node);
    }
  }
}

function lineOf(file: SourceFile, node: { start: number }): number {
  return file.source.slice(0, node.start).split('\n').length;
}

export function at(file: SourceFile, node: { start: number }): string {
  return `${file.path}:${lineOf(file, node)}`;
}

export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

function importedName(node: SyntaxNode): string | undefined {
  const brings = /^(Import|ExportNamed|ExportAll)(Declaration|Expression)$/.test(node.type);
  const source = brings ? node.source : undefined;
  return isNode(source) && typeof source.value === 'string' ? source.value : undefined;
}

function bringsOnlyTypes(node: SyntaxNode): boolean {
  if (node.importKind === 'type' || node.exportKind === 'type') return true;
  const specifiers = node.specifiers as SyntaxNode[] | undefined;
  return !!specifiers?.length && specifiers.every((one) => one.importKind === 'type');
}

function resolve(from: string, target: string): string {
  if (target.startsWith('.')) return path.posix.join(path.posix.dirname(from), target);
  const [scopeOrName = '', name] = target.split('/');
  return scopeOrName.startsWith('@') ? `${scopeOrName}/${name}` : scopeOrName;
}
