import { describe, expect, test } from 'vitest';
import { pageOf } from '../../../scripts/page-of-text.ts';
import { findIn, mentionsIn } from './find-in-text.ts';

const NAMED: readonly [string, string][] = [
  ['El médico me recetó metformina.', 'metformina'],
  ['Tome paracetamol para bajar la fiebre.', 'paracetamol'],
  ['El ibuprofeno alivia el dolor.', 'ibuprofeno'],
  ['Le dieron amoxicilina para la otitis.', 'amoxicilina'],
  ['Los antibióticos no sirven contra los virus.', 'antibióticos'],
  ['Las estatinas reducen el colesterol.', 'estatinas'],
  ['Le recetaron insulina para la diabetes.', 'insulina'],
  ['Recibió quimioterapia durante seis meses.', 'quimioterapia'],
  ['Recibió QUIMIOTERAPIA durante seis meses.', 'QUIMIOTERAPIA'],
  ['Se sometió a una histerectomía.', 'histerectomía'],
  ['Necesita un trasplante de riñón.', 'trasplante de riñón'],
  ['Necesita un TRASPLANTE DE RIÑON.', 'TRASPLANTE DE RIÑON'],
  ['La diálisis limpia la sangre.', 'diálisis'],
  ['La fisioterapia ayuda a recuperar el movimiento.', 'fisioterapia'],
  ['La terapia cognitivo-conductual es eficaz.', 'terapia cognitivo-conductual'],
  ['Probé la acupuntura para la migraña.', 'acupuntura'],
  ['Un marcapasos mantiene el ritmo.', 'marcapasos'],
  ['El ácido fólico previene defectos.', 'ácido fólico'],
  ['La melatonina puede ayudar a dormir.', 'melatonina'],
  ['El yoga y la meditación ayudan a dormir.', 'yoga | meditación'],
  ['El ensayo comparó la zelogliptina con el dorvaprazol.', 'zelogliptina | dorvaprazol'],
  ['Los inhaladores alivian el asma.', 'inhaladores'],
  ['El omeprazol y la ranitidina reducen la acidez.', 'omeprazol | ranitidina'],
];

const NOT_NAMED: readonly string[] = [
  'Es alérgico a la penicilina.',
  'El daño fue causado por el metotrexato.',
  'Murió de una sobredosis de morfina.',
  'Los niveles de insulina estaban altos.',
  'La once de la mañana es buena hora.',
  'Compró pan y agua en la tienda.',
  'Le duele el pie desde ayer.',
  'La resonancia magnética fue normal.',
  'No hay tratamiento por ahora.',
  'Pregunte por su medicina.',
];

describe('findTreatments on Spanish sentences', () => {
  test.each(NAMED)('%s', (text, mentions) => {
    expect(mentionsIn(text, 'es')).toBe(mentions);
  });

  test.each(NOT_NAMED)('finds nothing in: %s', (text) => {
    expect(mentionsIn(text, 'es')).toBe('');
  });

  test('names treatments in Spanish on Spanish pages', () => {
    const [found] = findIn(pageOf('Le recetaron Lipitor para el colesterol.'), 'es');
    expect(found).toMatchObject({ name: 'atorvastatina', mention: 'Lipitor', kind: 'medicine' });
  });
});
