import fs from 'node:fs';
import path from 'node:path';
import type { SourceFile } from './parsed-file.ts';

const ROOTS = ['entrypoints', 'components', 'utils', 'scripts', 'tests'];

/** Every .ts and .tsx file of the project, whether committed yet or not. */
export function readProjectFiles(): SourceFile[] {
  return ROOTS.filter((root) => fs.existsSync(root))
    .flatMap((root) =>
      fs
        .readdirSync(root, { recursive: true, encoding: 'utf8' })
        .map((name) => path.posix.join(root, name.replaceAll('\\', '/'))),
    )
    .filter((name) => /\.tsx?$/.test(name) && !name.includes('tests/fixtures/'))
    .map((name) => ({ path: name, source: fs.readFileSync(name, 'utf8') }));
}
