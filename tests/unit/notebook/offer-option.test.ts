import { describe, expect, it } from 'vitest';
import type { Option } from '../../../utils/model/research.ts';
import { offerOption } from '../../../utils/notebook/offer-option.ts';
import { takeOffer } from '../../../utils/notebook/take-offer.ts';
import { identifyTreatment } from '../../../utils/treatments/identify-treatment.ts';
import { lexicon } from '../treatments/find-in-text.ts';
import { sample, uuid } from './sample-records.ts';

const identify = (name: string) => identifyTreatment(name, lexicon);
/** What is offered for a word of a page when the notebook has one option of this name. */
function offer(word: string, has: string | Partial<Option>, name = '') {
  const fields = typeof has === 'string' ? { name: has } : has;
  const option = sample('option', 3, fields);
  return offerOption({ mention: word, name, kind: 'medicine' }, [option], identify);
}
const trustIn = (word: string, has: string) => {
  const { known, trust } = offer(word, has);
  return known ? trust : null;
};

describe('the same treatment under another name is offered', () => {
  it.each([
    ['Lipitor', 'atorvastatin'],
    ['atorvastatin', 'Lipitor'],
    ['Sortis', 'Lipitor'],
    ['LIPITOR', 'lipitor'],
    ['Lipitor 20 mg', 'atorvastatin'],
    ['atorvastatina', 'atorvastatin'],
    ['Tylenol', 'paracetamol'],
    ['acetaminophen', 'paracetamol'],
    ['Advil', 'Motrin'],
    ['ibuprofeno', 'ibuprofen'],
    ['triptan', 'triptans'],
    ['statin', 'statins'],
    ['estatinas', 'statins'],
    ['knee replacements', 'knee replacement'],
    ['CBT', 'cognitive behavioral therapy'],
    ['cognitive behavioural therapy', 'Cognitive-Behavioral Therapy'],
    ['terapia cognitivo conductual', 'CBT'],
    ['histerectomía', 'hysterectomy'],
    ['Synthroid', 'levothyroxine'],
    ['Zoloft', 'sertraline'],
    ['sertralina', 'Zoloft'],
    ['Prozac', 'fluoxetine'],
    ['Imitrex', 'Imigran'],
    ['sumatriptán', 'sumatriptan'],
    ['Prilosec', 'Losec'],
    ['omeprazol', 'omeprazole'],
    ['Eliquis', 'apixaban'],
    ['Ozempic', 'semaglutide'],
    ['Humira', 'adalimumab'],
    ['IVF', 'in vitro fertilization'],
    ['Wellbutrin XL', 'bupropion XL'],
    ['venlafaxine extended-release', 'Effexor XR'],
    ['Toprol XL', 'metoprolol succinate'],
    ['succinato de metoprolol', 'Toprol XL'],
    ['Lantus', 'insulin glargine'],
    ['Humalog', 'insulin lispro'],
    ['amoxicillin-clavulanate', 'Augmentin'],
    ['hierba de San Juan', 'St. John’s wort'],
    ['My cream from aunt Mae', 'my cream from Aunt Mae'],
  ])('%s, when there is %s', (word, has) => {
    expect(trustIn(word, has)).toBe('same');
  });
});

describe('what only looks alike stays apart', () => {
  it.each([
    // Combinations.
    ['Janumet', 'metformin'],
    ['sitagliptin', 'Janumet'],
    ['Augmentin', 'amoxicillin'],
    ['Percocet', 'oxycodone'],
    ['Vicodin', 'Tylenol'],
    ['Excedrin', 'aspirin'],
    ['Tylenol PM', 'Tylenol'],
    ['Advil PM', 'Advil'],
    ['Caduet', 'Lipitor'],
    ['Treximet', 'Imitrex'],
    ['Exforge HCT', 'hydrochlorothiazide'],
    ['Symbicort', 'budesonide'],
    ['Advair', 'fluticasone'],
    // Salts.
    ['metoprolol tartrate', 'metoprolol succinate'],
    ['Lopressor', 'Toprol XL'],
    ['atorvastatin calcium', 'atorvastatin'],
    ['Depakote', 'valproic acid'],
    ['diclofenac potassium', 'diclofenac sodium'],
    ['magnesium citrate', 'magnesium oxide'],
    ['lithium citrate', 'lithium carbonate'],
    ['calcium citrate', 'calcium carbonate'],
    ['ferrous sulfate', 'ferrous gluconate'],
    ['hydroxyzine pamoate', 'hydroxyzine hydrochloride'],
    // Release forms and places of use.
    ['Wellbutrin XL', 'Wellbutrin'],
    ['Effexor XR', 'Effexor'],
    ['Adderall XR', 'Adderall'],
    ['Seroquel XR', 'quetiapine'],
    ['Glucophage XR', 'metformin'],
    ['OxyContin', 'oxycodone'],
    ['MS Contin', 'morphine'],
    ['Concerta', 'Ritalin'],
    ['diclofenac gel', 'diclofenac'],
    ['estradiol patch', 'estradiol'],
    ['metformina de liberación prolongada', 'metformina'],
    ['Ambien CR', 'Ambien'],
    // Insulins.
    ['Lantus', 'Humalog'],
    ['Toujeo', 'Lantus'],
    ['Novolog', 'Humalog'],
    ['insulin', 'Lantus'],
    ['NPH insulin', 'insulin glargine'],
    ['Basaglar KwikPen', 'insulin'],
    // A class and one of it; names a letter apart.
    ['sumatriptan', 'triptans'],
    ['statins', 'Lipitor'],
    ['vitamin D3', 'vitamin B12'],
    ['Celexa', 'Celebrex'],
    ['hydroxyzine', 'hydralazine'],
    ['Dysport', 'Botox'],
    ['knee replacement', 'hip replacement'],
  ])('%s, when there is %s', (word, has) => {
    expect(offer(word, has).known).toBeNull();
  });
});

describe('what means different things is asked', () => {
  it.each([
    ['MTX', 'methotrexate'],
    ['methotrexate', 'MTX'],
    ['MTX', 'mtx'],
    ['HCT', 'hydrochlorothiazide'],
    ['HCTZ', 'hydrochlorothiazide'],
    ['AZT', 'zidovudine'],
    ['MS', 'MS'],
    ['PT', 'pt'],
    ['Flomax', 'tamsulosin'],
    ['tamsulosin', 'Flomax'],
    ['Urex', 'methenamine'],
    ['Zantac', 'famotidine'],
    ['Zantac', 'ranitidine'],
    ['Benadryl', 'diphenhydramine'],
    ['Norpramin', 'desipramine'],
    ['Unisom', 'Unisom'],
  ])('%s, when there is %s', (word, has) => {
    expect(trustIn(word, has)).toBe('ask');
  });

  it.each([
    ['MS', 'morphine sulfate'],
    ['MS', 'magnesium sulfate'],
    ['MTX', 'mitoxantrone'],
    ['HCT', 'hydrocortisone'],
  ])('%s is not even asked about beside %s, which nothing of ours says', (word, has) => {
    expect(offer(word, has).known).toBeNull();
  });

  it('unless the person has said what it is', () => {
    const said = { name: 'MTX', genericName: 'methotrexate' };
    expect(offer('methotrexate', said)).toMatchObject({ known: { id: uuid(3) }, trust: 'same' });
    expect(offer('MTX', said)).toMatchObject({ known: { id: uuid(3) }, trust: 'ask' });
  });

  it.each(['MS', 'MTX', 'HCT', 'Flomax', 'Urex', 'Zantac', 'Rubex', 'Cartia'])(
    '%s gets no generic name',
    (word) => {
      expect(offer(word, 'yoga', 'something').made).toMatchObject({ name: word, genericName: '' });
    },
  );
});

describe('a new option', () => {
  it.each([
    ['Lipitor', 'atorvastatin', 'atorvastatin'],
    ['Lipitor', '', 'atorvastatin'],
    ['triptan', 'triptans', ''],
    ['Yoga', 'yoga', ''],
    ['bupropion XL', '', ''],
    ['quite unknown', '', ''],
  ])('%s of a page that says %j is named with %j beside it', (word, name, generic) => {
    expect(offer(word, 'acupuncture', name).made).toMatchObject({
      name: word,
      genericName: generic,
    });
  });

  it.each([
    ['MTX', true],
    ['methotrexate', false],
  ])('%s is said to be ambiguous: %s', (word, isAmbiguous) => {
    expect(offer(word, 'yoga').isAmbiguous).toBe(isAmbiguous);
  });

  it('takes its kind from the word list when a name was typed', () => {
    const typed = { mention: 'knee replacement', name: '', kind: 'other' } as const;
    expect(offerOption(typed, [], identify).made.treatmentKind).toBe('procedure');
  });

  it('is nothing to join while it has no name', () => {
    expect(offer('', '').known).toBeNull();
  });
});

describe('an offer', () => {
  const first = sample('option', 5, { name: 'Botox', mergedInto: uuid(6) });
  const second = sample('option', 6, { name: 'Botulinum injections' });

  it('leads to the option that stands for the joined ones', () => {
    const made = offerOption(
      { mention: 'onabotulinumtoxinA', name: '', kind: 'medicine' },
      [first, second],
      identify,
    );
    expect(made.known).toEqual({ id: second.id, title: 'Botulinum injections' });
  });

  it('compares names as written while nothing is known of them', () => {
    const unknown = () => null;
    const known = [sample('option', 3, { name: 'Topamax' })];
    const named = (mention: string) => ({ mention, name: '', kind: 'medicine' }) as const;
    expect(offerOption(named('topamax'), known, unknown).known?.id).toBe(uuid(3));
    expect(offerOption(named('topiramate'), known, unknown).known).toBeNull();
  });

  it('is followed unless the person turns it', () => {
    const same = offer('Lipitor', 'atorvastatin');
    const asked = offer('MTX', 'methotrexate');
    const none = new Set<string>();
    expect(takeOffer(same, none)).toEqual({ id: uuid(3) });
    expect(takeOffer(same, new Set(['Lipitor']))).toBe(same.made);
    expect(takeOffer(asked, none)).toBe(asked.made);
    expect(takeOffer(asked, new Set(['MTX']))).toEqual({ id: uuid(3) });
  });
});
