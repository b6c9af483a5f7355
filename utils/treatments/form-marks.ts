/** Words that tell a salt, in English and Spanish, and the salt that each stands for. */
const SALTS: readonly (readonly [RegExp, string])[] = [
  [/^(hydrochloride|hcl|clorhidrato|hidrocloruro)$/, 'hydrochloride'],
  [/^(sulfate|sulphate|sulfato)$/, 'sulfate'],
  [/^(sodium|sodica|sodico|sodio)$/, 'sodium'],
  [/^(potassium|potasica|potasico|potasio)$/, 'potassium'],
  [/^(calcium|calcica|calcico|calcio)$/, 'calcium'],
  [/^(magnesium|magnesico|magnesica|magnesio)$/, 'magnesium'],
  [/^(succinate|succinato)$/, 'succinate'],
  [/^(tartrate|tartrato)$/, 'tartrate'],
  [/^(maleate|maleato)$/, 'maleate'],
  [/^(fumarate|fumarato)$/, 'fumarate'],
  [/^(mesylate|mesilato)$/, 'mesylate'],
  [/^(besylate|besilato)$/, 'besylate'],
  [/^(citrate|citrato)$/, 'citrate'],
  [/^(acetate|acetato)$/, 'acetate'],
  [/^(phosphate|fosfato)$/, 'phosphate'],
  [/^(carbonate|carbonato)$/, 'carbonate'],
  [/^(gluconate|gluconato)$/, 'gluconate'],
  [/^(glycinate|glicinato|bisglycinate)$/, 'glycinate'],
  [/^(oxide|oxido)$/, 'oxide'],
  [/^(propionate|propionato)$/, 'propionate'],
  [/^(furoate|furoato)$/, 'furoate'],
  [/^(valerate|valerato)$/, 'valerate'],
  [/^(decanoate|decanoato)$/, 'decanoate'],
  [/^(pamoate|pamoato)$/, 'pamoate'],
  [/^(dimesylate|dimesilato)$/, 'dimesylate'],
];

/** Names that tell a salt by themselves where the word list has one concept for several. */
const OWN: readonly (readonly [RegExp, string])[] = [
  [/^(depakote|divalproex|epival|semisodium)$/, 'divalproex'],
  [/^(depakene|valproic|valproico)$/, 'acid'],
  [/^(cataflam|cambia|zipsor)$/, 'potassium'],
];

/** Words that tell how a medicine is let go into the body, or where it is put. */
const FORMS: readonly (readonly [RegExp, string])[] = [
  [/^(xr|er|xl|sr|cr|la|cd|xt|retard|extended|prolonged|sustained|prolongada|slow)$/, 'extended'],
  [/^(dr|ec|delayed|gastrorresistente)$/, 'delayed'],
  [/^(ir|immediate|inmediata)$/, 'immediate'],
  [/^(odt|orodispersible|bucodispersable|melt)$/, 'melting'],
  [/^(gel|cream|crema|ointment|pomada|unguento|topical|topico|topica|lotion)$/, 'on the skin'],
  [/^(patch|patche|parche|transdermal)$/, 'patch'],
  [/^(drop|drops|gota|ophthalmic|oftalmico)$/, 'drops'],
  [/^(spray|nasal)$/, 'nose'],
  [/^(inhaler|inhaled|inhalador|inhalado)$/, 'inhaled'],
  [/^(injection|injectable|inyeccion|inyectable|depot|iv|im)$/, 'injected'],
];

/** What a name says of the salt, and of release and place of use; each in a fixed order. */
export interface FormMarks {
  readonly salts: readonly string[];
  readonly forms: readonly string[];
}

/**
 * Marks that the words of a name carry (folded, lower case). The first word is the substance itself
 * ("magnesium citrate"), unless it is a salt of what follows ("succinato de …").
 */
export function formMarks(words: readonly string[]): FormMarks {
  const isSaltFirst = /^(de|of)$/.test(words[1] ?? '');
  const named = isSaltFirst ? words : words.slice(1);
  const marksOf = (table: typeof SALTS, among: readonly string[]) =>
    table.filter(([pattern]) => among.some((word) => pattern.test(word))).map(([, mark]) => mark);
  const salts = [...marksOf(SALTS, named), ...marksOf(OWN, words)];
  return { salts: salts.sort(), forms: marksOf(FORMS, named).sort() };
}
