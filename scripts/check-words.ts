// Checks the word lists in assets/words: format, kinds, classes, and that no name leads to two concepts.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const KINDS = 'medicine procedure therapy device supplement lifestyle vaccine other'.split(' ');
const FOLDER = join(import.meta.dirname, '..', 'assets', 'words');

type Concept = { where: string; name: string; kind: string; parent: string; names: string[] };

const withoutMarks = (name: string) => name.replace(/^[*=~?]+/, '');
const isAmbiguous = (name: string) => /^[*=~]*\?/.test(name);

/** A name as the matcher compares it: without accents and hyphens, and without case unless `=`. */
function foldName(name: string): string {
  const bare = withoutMarks(name)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[-\s]+/g, ' ');
  return /^[*~?]*=/.test(name) ? `=${bare}` : bare.toLowerCase();
}

function checkName(name: string): boolean {
  const bare = withoutMarks(name);
  return bare !== '' && bare === bare.trim() && !/\s\s|[@*=~]|[!?]$/.test(bare);
}

/** One line of a list; reports what is wrong with it by itself. */
function readConcept(where: string, line: string, errors: string[]): Concept {
  const cells = line.split('\t');
  const [name = '', kind = '', parent = '', english = '', spanish = ''] = cells;
  const columns = [[name, ...(english === '' ? [] : english.split('|'))], spanish.split('|')];
  if (cells.length !== 5) errors.push(`${where}: ${cells.length} columns, not 5`);
  if (!KINDS.includes(kind)) errors.push(`${where}: unknown kind "${kind}"`);
  for (const column of columns) {
    const folded = column.map(foldName);
    for (const [index, written] of column.entries()) {
      if (!checkName(written)) errors.push(`${where}: malformed name "${written}"`);
      if (folded.indexOf(foldName(written)) !== index) errors.push(`${where}: twice "${written}"`);
    }
  }
  return { where, name, kind, parent, names: columns.flat() };
}

function readConcepts(errors: string[]): Concept[] {
  const lists = readdirSync(FOLDER).filter((file) => /^(?!conditions|hosts).*\.tsv$/.test(file));
  return lists.flatMap((file) =>
    readFileSync(join(FOLDER, file), 'utf8')
      .split('\n')
      .flatMap((line, index) =>
        line === '' || line.startsWith('#')
          ? []
          : [readConcept(`${file}:${index + 1}`, line, errors)],
      ),
  );
}

/** Classes that are no concept, and names that lead to two concepts without both being marked `?`. */
function checkTogether(concepts: Concept[], errors: string[]): void {
  const known = new Set(concepts.map(({ name }) => withoutMarks(name)));
  const owners = new Map<string, { concept: Concept; written: string }>();
  for (const concept of concepts) {
    const { where, parent, names } = concept;
    if (parent !== '' && !known.has(parent)) errors.push(`${where}: unknown class "${parent}"`);
    for (const written of names) {
      const owner = owners.get(foldName(written)) ?? { concept, written };
      owners.set(foldName(written), owner);
      if (owner.concept === concept || (isAmbiguous(owner.written) && isAmbiguous(written)))
        continue;
      errors.push(`${where}: "${written}" is "${owner.concept.name}" too (${owner.concept.where})`);
    }
  }
}

const errors: string[] = [];
const concepts = readConcepts(errors);
checkTogether(concepts, errors);
for (const error of errors) console.error(error);
for (const kind of KINDS) console.log(kind, concepts.filter((one) => one.kind === kind).length);
console.log('errors', errors.length);
process.exit(errors.length === 0 ? 0 : 1);
