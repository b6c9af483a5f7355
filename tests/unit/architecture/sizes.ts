import { at, type Finding, type ParsedFile, type SourceFile, walk } from './parsed-file.ts';

const FILE_LINES = { median: 80, p95: 200, most: 300, script: 80 };
const FUNCTION_LINES = 60;

/** Files nobody can read in one sitting. */
export function findLongFiles(files: readonly SourceFile[]): Finding[] {
  return files.flatMap((file) => {
    const lines = linesIn(file.source);
    const most = file.path.startsWith('scripts/') ? FILE_LINES.script : FILE_LINES.most;
    return lines > most
      ? [
          {
            where: file.path,
            advice: `${lines} lines, at most ${most}: give each job its own file`,
          },
        ]
      : [];
  });
}

/** The house as a whole: half of the files within 80 lines, 95 of 100 within 200. */
export function findLongTail(files: readonly SourceFile[]): Finding[] {
  const lines = files.map((file) => linesIn(file.source)).sort((a, b) => a - b);
  const share = (part: number) => lines[Math.max(0, Math.ceil(lines.length * part) - 1)] ?? 0;
  const [median, p95] = [share(0.5), share(0.95)];
  const findings: Finding[] = [];
  const advice = 'split the longest files';
  if (median > FILE_LINES.median) findings.push({ where: `median file ${median} lines`, advice });
  if (p95 > FILE_LINES.p95) findings.push({ where: `95th percentile ${p95} lines`, advice });
  return findings;
}

/** Functions over 60 lines; the blocks of a test file (describe, test) are no functions of ours. */
export function findLongFunctions(files: readonly ParsedFile[]): Finding[] {
  return files.flatMap((file) => {
    const findings: Finding[] = [];
    walk(file.program, (node, parent) => {
      if (!/^(Function|ArrowFunction)(Declaration|Expression)$/.test(node.type)) return;
      const isTestBlock = file.path.startsWith('tests/') && parent?.type === 'CallExpression';
      const lines = linesIn(file.source.slice(node.start, node.end));
      if (isTestBlock || lines <= FUNCTION_LINES) return;
      const advice = `function of ${lines} lines, at most ${FUNCTION_LINES}: name its steps`;
      findings.push({ where: at(file, node), advice });
    });
    return findings;
  });
}

/** Scripts that are run begin by saying what they are for and what makes them fail. */
export function findSilentScripts(files: readonly SourceFile[]): Finding[] {
  return files
    .filter(({ path, source }) => path.startsWith('scripts/') && !/^export /m.test(source))
    .filter(({ source }) => !/^(#!.*\n)?\s*\/[/*]/.test(source))
    .map(({ path }) => ({
      where: path,
      advice: 'say in the first lines what it does and what fails',
    }));
}

function linesIn(source: string): number {
  return source.trimEnd().split('\n').length;
}
