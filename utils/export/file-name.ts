export type FileEnding = 'pdf' | 'txt' | 'md' | 'html' | 'json' | 'fhir.json';

/**
 * A short ASCII name that says nothing about health: "visit-2026-11-22.pdf". `firstName` only
 * when the person ticked it; what has no ASCII letters is left out.
 */
export function fileName(day: string, ending: FileEnding, firstName = ''): string {
  const [first = ''] = firstName.trim().split(/\s+/);
  const plain = first
    .normalize('NFKD')
    .replace(/[^A-Za-z]/g, '')
    .toLowerCase()
    .slice(0, 20);
  const parts = ['visit', /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : '', plain];
  return `${parts.filter((part) => part !== '').join('-')}.${ending}`;
}
