import type { RecordOf } from '../model/kinds.ts';
import type { Translate } from '../words/translator.ts';
import { beginningOf, PAGE_ONE_LIMITS, paperLength } from './page-one-limits.ts';
import type { Fact, PastDecision } from './summary-document.ts';
import type { SummaryInput, SummarySettings } from './summary-input.ts';
import { writeDay, writeTime } from './write-date.ts';

const isFilled = (fact: Fact) => fact.value !== '';

/** Whom, when, with whom, where. Date and clinician stay when empty: a line to fill in by hand. */
export function writeWho(input: SummaryInput, settings: SummarySettings, words: Translate): Fact[] {
  const { visit, person, clinician } = input;
  const day = visit.day && writeDay(visit.day, settings);
  const when = visit.time ? [day, writeTime(visit.time, settings)].filter(Boolean).join(', ') : day;
  const name = clinician?.name || visit.clinicianName;
  const condition = input.conditions.find(({ id }) => id === visit.conditionId);
  const optional = [
    { label: words('summary.birthYear'), value: person.birthYear?.toString() ?? '' },
    {
      label: words('summary.place'),
      value: visit.place || clinician?.place || '',
      isMinor: true,
    },
    { label: words('summary.condition'), value: condition?.name ?? '', isMinor: true },
  ].filter(isFilled);
  return [
    { label: words('summary.for'), value: person.name },
    ...optional.slice(0, person.birthYear === null ? 0 : 1),
    { label: words('summary.date'), value: when },
    {
      label: words('summary.clinician'),
      value: [name, clinician?.specialty].filter(Boolean).join(', '),
    },
    ...optional.slice(person.birthYear === null ? 0 : 1),
  ];
}

/** The reason, always; how long and what is hoped for where filled in. */
export function writeWhy({ visit }: SummaryInput, words: Translate): Fact[] {
  const rest = [
    { label: words('summary.howLong'), value: visit.howLong, isMinor: true },
    { label: words('summary.hope'), value: visit.whatIHopeFor, isMinor: true },
  ];
  return [{ label: words('summary.reason'), value: visit.reason }, ...rest.filter(isFilled)];
}

/** What the person wants the clinician to know, where filled in, most important first. */
export function writeAbout({ visit, person }: SummaryInput, words: Translate): Fact[] {
  const facts = [
    { label: words('summary.whatMatters'), value: person.whatMatters },
    { label: words('summary.changes'), value: visit.changesSinceLastVisit },
    { label: words('summary.howIDecide'), value: person.howIDecide },
    { label: words('summary.whoComes'), value: visit.whoComesAlong },
  ];
  return facts.filter(isFilled);
}

/** Decisions and next steps of this and earlier visits, the latest first. */
export function writeDecisions(
  input: SummaryInput,
  settings: SummarySettings,
  words: Translate,
): PastDecision[] {
  const others = input.visits.filter(({ id }) => id !== input.visit.id);
  const isEarlier = (visit: RecordOf<'visit'>) =>
    visit.day !== '' && visit.day <= (input.visit.day || input.today);
  return [input.visit, ...others.filter(isEarlier)]
    .sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0))
    .map((visit) => ({
      when: visit.day === '' ? words('summary.thisVisit') : writeDay(visit.day, settings),
      facts: [
        { label: words('summary.decision'), value: visit.decision },
        { label: words('summary.nextSteps'), value: visit.nextSteps },
        { label: words('summary.followUp'), value: writeDay(visit.followUpDay, settings) },
      ].filter(isFilled),
    }))
    .filter(({ facts }) => facts.length > 0);
}

/** Whether somebody else than the patient fills the notebook in. */
export function isByAnother(
  { name, relation }: SummaryInput['preparedBy'],
  person: { name: string },
): boolean {
  return relation.trim() !== '' || (name.trim() !== '' && name !== person.name);
}

/** Who wrote this, so that a clinician knows when it was not the patient. Long names end in "…". */
export function writePreparedBy({ preparedBy, person }: SummaryInput, words: Translate): string {
  const name = shortName(preparedBy.name);
  const relation = shortName(preparedBy.relation);
  if (isByAnother(preparedBy, person)) {
    const known = { name, relation: relation || words('summary.caregiver') };
    return words(name === '' ? 'summary.preparedByUnnamed' : 'summary.preparedByOther', known);
  }
  return person.name === ''
    ? words('summary.preparedBySelfUnnamed')
    : words('summary.preparedBySelf', { name: shortName(person.name) });
}

const shortName = (name: string) =>
  paperLength(name) <= PAGE_ONE_LIMITS.who ? name : beginningOf(name, PAGE_ONE_LIMITS.who);

/** Tells whose page it is when sheets come apart. */
export function writeRunning(
  { person, visit }: SummaryInput,
  settings: SummarySettings,
  words: Translate,
): string[] {
  const parts = [words('summary.title'), person.name, visit.day && writeDay(visit.day, settings)];
  return parts.filter((part) => part !== '');
}
