import type { RecordOf } from '../model/kinds.ts';
import type { SummaryDocument } from '../visit/summary-document.ts';
import { isByAnother } from '../visit/summary-facts.ts';
import { writeBase64 } from './base64.ts';
import { writeHtml } from './html.ts';
import { writeText } from './text.ts';

/** Fresh random UUIDs, one a resource: nothing in the file is an id of the notebook. */
interface FhirIds {
  bundle: string;
  patient: string;
  author: string;
  document: string;
}

export interface FhirInput {
  summary: SummaryDocument;
  person: Pick<RecordOf<'person'>, 'name' | 'birthYear'>;
  preparedBy: { name: string; relation: string };
  ids: FhirIds;
  /** ISO 8601 with a time zone, e.g. "2026-11-22T10:30:00Z". */
  writtenAt: string;
}

type Resource = Record<string, unknown> & { resourceType: string };

/**
 * The summary as a FHIR R4 Bundle of type collection: a Patient, a DocumentReference "Patient
 * note" with the text and HTML inline, and a RelatedPerson when somebody else prepared it.
 * https://hl7.org/fhir/R4/documentreference.html
 */
export function writeFhir(input: FhirInput): string {
  return `${JSON.stringify(toBundle(input), null, 2)}\n`;
}

function toBundle(input: FhirInput): Resource {
  const { ids, preparedBy, person, writtenAt } = input;
  const isOther = isByAnother(preparedBy, person);
  return {
    resourceType: 'Bundle',
    id: ids.bundle,
    type: 'collection',
    timestamp: writtenAt,
    entry: [
      entry(ids.patient, patient(input)),
      ...(isOther ? [entry(ids.author, relatedPerson(input))] : []),
      entry(ids.document, documentReference(input, isOther ? ids.author : ids.patient)),
    ],
  };
}

const urn = (id: string) => `urn:uuid:${id}`;
const entry = (id: string, resource: Resource) => ({ fullUrl: urn(id), resource });

function patient({ person, ids }: FhirInput): Resource {
  return {
    resourceType: 'Patient',
    id: ids.patient,
    ...(isSaid(person.name) ? { name: [{ text: person.name.trim() }] } : {}),
    ...(person.birthYear === null ? {} : { birthDate: String(person.birthYear) }),
  };
}

function relatedPerson({ preparedBy, ids }: FhirInput): Resource {
  return {
    resourceType: 'RelatedPerson',
    id: ids.author,
    patient: { reference: urn(ids.patient) },
    ...(isSaid(preparedBy.relation)
      ? { relationship: [{ text: preparedBy.relation.trim() }] }
      : {}),
    ...(isSaid(preparedBy.name) ? { name: [{ text: preparedBy.name.trim() }] } : {}),
  };
}

function documentReference({ summary, ids, writtenAt }: FhirInput, authorId: string): Resource {
  const attach = (contentType: string, content: string) => ({
    attachment: {
      contentType,
      language: summary.language,
      data: writeBase64(content),
      title: summary.title,
    },
  });
  return {
    resourceType: 'DocumentReference',
    id: ids.document,
    status: 'current',
    type: {
      coding: [{ system: 'http://loinc.org', code: '51855-5', display: 'Patient note' }],
      text: summary.title,
    },
    subject: { reference: urn(ids.patient) },
    date: writtenAt,
    author: [{ reference: urn(authorId) }],
    description: summary.title,
    content: [
      attach('text/plain; charset=utf-8', writeText(summary)),
      attach('text/html; charset=utf-8', writeHtml(summary)),
    ],
  };
}

/** FHIR strings may not be empty nor only white space. */
const isSaid = (text: string) => text.trim() !== '';
