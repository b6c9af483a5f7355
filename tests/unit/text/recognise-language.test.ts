import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { recogniseLanguage } from '../../../utils/text/recognise-language.ts';

describe('recogniseLanguage', () => {
  it.each(['en', 'es', 'de', 'fr', 'pt', 'it'])('knows short texts in %s', (language) => {
    const texts = readFileSync(`tests/fixtures/detect/${language}.tsv`, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => line.split('\t').slice(1).join('. '));
    const wrong = texts.filter((text) => recogniseLanguage(text) !== language);
    expect(wrong).toEqual([]);
  });

  it.each([
    [
      'nl',
      'De trein naar Utrecht rijdt niet omdat er een storing is, en de reizigers moeten wachten op het perron.',
    ],
    [
      'pl',
      'Pociąg do Krakowa nie jest opóźniony, ale po drodze stoi na stacji, bo tor jest zajęty przez inny skład.',
    ],
    ['und', 'Поезд в Москву опаздывает на двадцать минут, потому что на путях лежит снег.'],
    ['und', 'Zyx qwv brrt plonk.'],
  ])('takes no other language for one it reads: %s', (language, text) => {
    expect(recogniseLanguage(text)).toBe(language);
  });

  it('believes the declaration only where the text is too short to tell', () => {
    expect(recogniseLanguage('Asthma', 'de-AT')).toBe('de');
    expect(
      recogniseLanguage('The train to the city is late and we have to wait for it.', 'de'),
    ).toBe('en');
  });
});
