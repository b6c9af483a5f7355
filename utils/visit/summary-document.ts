import type { Language } from '../words/translator.ts';

/** A label and what the person filled in. An empty value is a line to fill in by hand. */
export interface Fact {
  label: string;
  value: string;
  /** Goes to page two when all allergies would not fit on page one otherwise. */
  isMinor?: boolean;
}

/** A headed list; `emptyNote` is said in its place when there is nothing, or '' to leave it out. */
export interface Section<Item> {
  heading: string;
  items: Item[];
  emptyNote: string;
}

export interface SummaryQuestion {
  text: string;
  references: number[];
  /** Written down during or after the visit; empty before. */
  answer: string;
}

export interface OptionRow {
  name: string;
  /** Empty when it is the name itself, or not known. */
  genericName: string;
  whatIRead: string;
  leaning: string;
  /** "Stopped, May 2024: stomach pain"; empty when never tried. */
  tried: string;
  references: number[];
}

/** A medicine or an allergy. */
export interface HealthItem {
  name: string;
  detail: string;
}

/** One row of the comparison; `texts` are what stands in an option's cell, nothing when empty. */
export interface ComparedRow {
  label: string;
  texts: string[];
}

/** One option's column of the comparison: every option has the same rows, in the same order. */
export interface ComparedOption {
  name: string;
  rows: ComparedRow[];
}

interface SummaryQuote {
  text: string;
  /** The option it was saved for; may be empty. */
  about: string;
}

/** One source, numbered in the order in which the summary first points at it. */
export interface Reference {
  number: number;
  title: string;
  /** Site, kind, dates, DOI and PMID, ready to be joined. */
  facts: string[];
  /** Short enough for one line of paper. */
  address: string;
  quotes: SummaryQuote[];
}

export interface PastDecision {
  when: string;
  facts: Fact[];
}

/**
 * What a visit summary says, in one language, from which paper, text, portal message, HTML and
 * FHIR are all made. Labels are translated; what the person or a page wrote is never changed.
 */
export interface SummaryDocument {
  language: Language;
  title: string;
  /** Whom it is about, when, with whom, where. */
  who: Fact[];
  /** Reason first, then how long and what is hoped for where filled in. */
  why: Fact[];
  /** By rank; the first three stand on page one. */
  questions: Section<SummaryQuestion>;
  options: Section<OptionRow> & { columns: [string, string, string]; ask: string };
  medicines: Section<HealthItem>;
  allergies: Section<HealthItem>;
  pastMedicines: Section<HealthItem>;
  /** What matters, how I decide, who comes along, changes: only what is filled in. */
  about: Fact[];
  comparison: Section<ComparedOption>;
  references: Section<Reference>;
  decisions: Section<PastDecision>;
  /** Whose summary and of which visit, at the head of the pages after the first. */
  running: string[];
  answerLabel: string;
  preparedBy: string;
}
