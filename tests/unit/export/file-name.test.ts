import { expect, it } from 'vitest';
import { fileName } from '../../../utils/export/file-name.ts';

it.each([
  ['2026-11-22', 'pdf', '', 'visit-2026-11-22.pdf'],
  ['', 'txt', '', 'visit.txt'],
  ['not a day', 'html', '', 'visit.html'],
  ['2026-11-22', 'md', 'José María Ortega', 'visit-2026-11-22-jose.md'],
  ['2026-11-22', 'fhir.json', '王小明', 'visit-2026-11-22.fhir.json'],
  ['2026-11-22', 'pdf', '../../etc', 'visit-2026-11-22-etc.pdf'],
] as const)('%s, %s and "%s" make %s', (day, ending, firstName, name) => {
  expect(fileName(day, ending, firstName)).toBe(name);
});
