import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passesGate } from '../../../utils/detect/gate.ts';
import { GATE_BUCKETS } from '../../../utils/detect/gate-features.ts';
import { readGateSample } from '../../../utils/dom/read-gate-sample.ts';
import { runs } from '../runs.ts';

const sampleOf = (html: string) =>
  readGateSample(new DOMParser().parseFromString(html, 'text/html'));

describe('the gate', () => {
  it.each([
    [
      '<title>Asthma: symptoms and treatment</title><h1>Asthma</h1><p>Inhalers relieve wheezing and steroids prevent attacks. Ask your doctor.',
    ],
    [
      '<title>Migräne</title><h1>Migräne</h1><p>Kopfschmerzen mit Übelkeit. Triptane helfen, die Ärztin verschreibt Medikamente zur Vorbeugung der Schmerzen.',
    ],
    [
      '<title>Diabetes tipo 2</title><h1>Diabetes</h1><p>El tratamiento empieza con dieta y metformina. El médico controla la insulina y los síntomas.',
    ],
  ])('lets a health page by: %s', (html) => {
    expect(passesGate(sampleOf(html))).toBe(true);
  });

  it.each([
    [
      '<title>Rovers win</title><h1>Rovers win</h1><p>A late goal decided the match. The coach praised the defence and the fans.',
    ],
    [
      '<title>Lentil soup</title><p>Fry the onion, add lentils and stock and simmer. Serve with bread and a little vinegar.',
    ],
    [
      '<title>Release notes</title><p>This version fixes a crash when the window is resized and makes search faster.',
    ],
    [''],
  ])('stops another page: %s', (html) => {
    expect(passesGate(sampleOf(html))).toBe(false);
  });

  it('has one weight for every bucket', () => {
    const { weights } = JSON.parse(readFileSync('assets/gate.json', 'utf8'));
    expect(weights).toHaveLength(GATE_BUCKETS);
  });
});

describe('readGateSample', () => {
  it('reads title, description, headings and paragraphs', () => {
    const sample = sampleOf(
      '<title>T</title><meta name="Description" content="D"><h1>H <b>bold</b></h1><p>text <i>in</i> parts</p>',
    );
    expect(sample.leading.join(' ')).toMatch(/T.*D.*H bold/);
    expect(sample.text.join(' ')).toMatch(/text\s+in\s+parts/);
  });

  it('reads other elements only where paragraphs say little', () => {
    expect(sampleOf('<div>only a division</div>').text.join(' ')).toContain('only a division');
    expect(sampleOf(`<p>${'long enough '.repeat(9)}</p>`.repeat(9)).text.join(' ')).not.toContain(
      'division',
    );
  });

  it('reads little of a huge page', () => {
    const sample = sampleOf(
      `<title>${'t'.repeat(9_000)}</title>${`<p>${'word '.repeat(900)}</p>`.repeat(200)}`,
    );
    expect([...sample.leading, ...sample.text].join('').length).toBeLessThan(6_000);
  });

  it('is not led astray by elements that shadow DOM properties', () => {
    const html =
      '<title>T</title><img name=title><img name=getElementsByTagName><form><input name=firstChild><p>seen</p></form>';
    expect(sampleOf(html)).toMatchObject({ text: ['seen'] });
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (html) => {
        passesGate(sampleOf(html));
      }),
      { numRuns: runs(200), seed: 7 },
    );
  });
});
