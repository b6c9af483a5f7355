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
  const prose = 'long enough to be a sentence of running text. ';

  it('reads the title, the address and running text wherever it stands', () => {
    const html = `<title>T</title><nav>Home</nav><div>${prose}</div><ul><li>${prose}</ul>`;
    const sample = readGateSample(new DOMParser().parseFromString(html, 'text/html'), '/a/b');
    expect(sample).toMatchObject({ title: 'T', path: '/a/b' });
    expect(sample.text.filter((piece) => piece === prose.trim())).toHaveLength(2);
  });

  it('reads menus and buttons only where little else is said', () => {
    expect(sampleOf('<div>only a division</div>').text).toContain('only a division');
    expect(sampleOf(`<b>division</b>${`<p>${prose}</p>`.repeat(30)}`).text).not.toContain(
      'division',
    );
  });

  it('leaves out what scripts, styles and data hold', () => {
    const html = `<script>if (a) { say("${prose}") }</script><style>p { color: red; margin: 0 auto }</style><p>${prose}`;
    expect(sampleOf(html).text).toEqual([prose.trim()]);
  });

  it('reads little of a huge page', () => {
    const { title, path, text } = sampleOf(
      `<title>${'t'.repeat(9_000)}</title>${`<p>${'word '.repeat(900)}</p>`.repeat(200)}`,
    );
    expect([title, path, ...text].join('').length).toBeLessThan(3_000);
  });

  it('is not led astray by elements that shadow DOM properties', () => {
    const html =
      '<title>T</title><img name=title><img name=createTreeWalker><form><input name=firstChild><p>seen</p></form>';
    expect(sampleOf(html)).toMatchObject({ title: 'T', text: ['seen'] });
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
