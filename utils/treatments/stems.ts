import type { TreatmentKind } from '../model/page.ts';

interface Stem {
  readonly pattern: RegExp;
  readonly kind: TreatmentKind;
}

/** Stems of international nonproprietary names, https://www.who.int/teams/health-product-and-policy-standards/inn/stem-book */
const MEDICINE_ENDINGS = `mab gliptin gliflozin glitazone glinide statin pril prilat sartan olol dipine tinib ciclib parib rafenib
  lisib degib zomib vir cillin mycin micin cycline floxacin oxacin conazole fungin prazole nidazole bendazole thiazide
  setron triptan gepant caine oxetine azepam zolam barbital profen coxib dronate dronic parin xaban gatran grel glutide
  natide paratide lukast terol asone olone onide cept platin rubicin taxel tecan trexate bicin fenac lidomide nercept
  kinra imod sidase alfase poetin grastim stim prost astine tidine oxaban racetam vaptan entan afil mustine steride
  lutamide relix relin orexant trigine gabalin peridone piprazole apine azine triptyline ipramine pitant vudine buvir previr
  asvir tegravir navir amivir nersen siran leucel cabtagene oxatide quine arone platide cromil mefronate limus mastat conivaptan fermin cogene`;

/** Everyday or chemical words that end like a medicine. */
const NOT_MEDICINES = new Set(
  `april statin somatostatin angiostatin cystatin chalone imidazole thiazole triazole benzimidazole triumvir elzevir savoir
  reservoir accept concept precept except intercept percept incept magazine gazine quine cinquine marine equine sterone
  hydrazine alazine pentazine melamine praline profen caine chicaine sanguine harlequine baldachine arlequine lupine alpine
  capine rapine lapine porcine agrippine phenazine pyrazine triazine gasoline pipeline stim terol glycerol cholesterol colesterol sterol
  bisterol phytosterol ergosterol parin brevir survir asone fasone onide cyanide olone colone cologne arone macarone barone
  prost acrost compost rost entan sultan mounten imod cocaine benzocaine mazine vasopresin dopamine relin javelin cephalic cephalad cephalopod cephalometric cephalosporin cephalosporins`.split(
    /\s+/,
  ),
);

const STEMS: readonly Stem[] = [
  {
    pattern: new RegExp(`^[a-z]{2,}(?:${MEDICINE_ENDINGS.trim().split(/\s+/).join('|')})$`),
    kind: 'medicine',
  },
  { pattern: /^(?:cef|ceph)[a-z]{3,}(?:$|[a-z])/, kind: 'medicine' },
  {
    pattern:
      /^(?!anatomy|dichotomy|phlebotomy|trichotomy|tautomy|autotomy|microtomy)[a-z]{3,}(?:ectomy|[^n]otomy|ostomy|oplasty|opexy|orrhaphy|odesis)$/,
    kind: 'procedure',
  },
  { pattern: /^[a-z]{3,}(?:ectomia|otomia|ostomia|oplastia)$/, kind: 'procedure' },
  {
    pattern: /^(?!psycho|chemo|radio|immuno|physio)[a-z]{3,}(?:therapy|terapia)$/,
    kind: 'therapy',
  },
];

const SPANISH_ENDINGS = `gliptina gliflozina glitazona statina cilina micina ciclina floxacino floxacina conazol prazol nidazol
  bendazol caina oxetina profeno glutida parina fenaco tidina lukast pitina triptilina gabalina`;
const SPANISH_MEDICINE = new RegExp(
  `^[a-z]{3,}(?:${SPANISH_ENDINGS.trim().split(/\s+/).join('|')})$`,
);

/** The kind of treatment a word's ending tells when no list holds the word, or null. Needs folded words. */
export function kindByStem(folded: string, language: string): TreatmentKind | null {
  if (folded.length < 7 || NOT_MEDICINES.has(folded)) return null;
  if (language === 'es' && SPANISH_MEDICINE.test(folded)) return 'medicine';
  return STEMS.find((stem) => stem.pattern.test(folded))?.kind ?? null;
}
