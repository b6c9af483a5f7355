import type { TreatmentKind } from '../model/page.ts';

/** A last word that makes the words before it a treatment: "hip replacement". */
export interface Head {
  readonly word: string;
  readonly kind: TreatmentKind;
  /** How the treatment is called when not by this word ("vaccination": "vaccine"). */
  readonly name?: string;
  /** "exercises" are a treatment, "exercise" after any word is not. */
  readonly isPluralOnly?: boolean;
  /** Counts only in a treating context. */
  readonly isEveryday?: boolean;
}

/** Last words of treatment names that no list can hold in full. */
export const HEADS: readonly Head[] = [
  { word: 'surgery', kind: 'procedure' },
  { word: 'transplant', kind: 'procedure' },
  { word: 'transplantation', kind: 'procedure', name: 'transplant' },
  { word: 'transfusion', kind: 'procedure' },
  { word: 'replacement', kind: 'procedure' },
  { word: 'bypass', kind: 'procedure' },
  { word: 'ablation', kind: 'procedure' },
  { word: 'embolization', kind: 'procedure' },
  { word: 'graft', kind: 'procedure' },
  { word: 'implantation', kind: 'procedure' },
  { word: 'repair', kind: 'procedure', isEveryday: true },
  { word: 'reconstruction', kind: 'procedure' },
  { word: 'resection', kind: 'procedure' },
  { word: 'desensitization', kind: 'procedure' },
  { word: 'stimulation', kind: 'procedure', isEveryday: true },
  { word: 'therapy', kind: 'therapy' },
  { word: 'psychotherapy', kind: 'therapy' },
  { word: 'counseling', kind: 'therapy' },
  { word: 'massage', kind: 'therapy' },
  { word: 'rehabilitation', kind: 'therapy' },
  { word: 'diet', kind: 'lifestyle' },
  { word: 'exercises', kind: 'lifestyle', isPluralOnly: true },
  { word: 'inhibitor', kind: 'medicine' },
  { word: 'blocker', kind: 'medicine' },
  { word: 'agonist', kind: 'medicine' },
  { word: 'antagonist', kind: 'medicine' },
  { word: 'ointment', kind: 'medicine' },
  { word: 'cream', kind: 'medicine', isEveryday: true },
  { word: 'shampoo', kind: 'medicine', isEveryday: true },
  { word: 'injections', kind: 'medicine', isPluralOnly: true },
  { word: 'vaccine', kind: 'vaccine' },
  { word: 'vaccination', kind: 'vaccine', name: 'vaccine' },
  { word: 'immunization', kind: 'vaccine', name: 'vaccine' },
  { word: 'supplements', kind: 'supplement', isPluralOnly: true },
];
