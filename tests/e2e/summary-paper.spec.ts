import { visitNotebook } from '../fixtures/visit-notebook.ts';
import { expectAccessible } from './accessibility.ts';
import { expect, t, test } from './fixtures.ts';
import { readPdf } from './pdf-text.ts';
import { choosePaper, flat, openVisit, print, smallestFont } from './visit-paper.ts';

const SIZES = {
  empty: { options: 0, questions: 0, medicines: 0, allergies: 0 },
  usual: { options: 4, questions: 5, medicines: 4, allergies: 2 },
  huge: { options: 60, questions: 80, medicines: 25, allergies: 9 },
};

for (const [name, size] of Object.entries(SIZES)) {
  test(`page one of a notebook that is ${name} is whole on every paper`, async ({ start }) => {
    const app = await start();
    const page = await openVisit(app, visitNotebook(size));
    for (const paper of ['letter', 'a4'] as const) {
      for (const isLarge of [false, true]) {
        await choosePaper(page, paper, isLarge);
        const shown = flat(await page.locator('.sheet-page-one').innerText());
        const pdf = await print(page);
        const [first = '', second] = readPdf(pdf).map(flat);
        for (const text of ['Maria Ortega', '1961', 'November 22, 2026', 'Dr. Ana Ruiz']) {
          expect(first).toContain(text);
        }
        expect(first).toContain('My right knee hurts on stairs.');
        for (let i = 1; i <= size.allergies; i++) expect(first).toContain(`Allergen${i}`);
        if (size.questions > 0) {
          expect(first).toContain('What happens if I wait another year?');
          expect(first).toContain('Is exercise safe with my heart condition?');
          expect(first).toContain('Would a shot before my trip help or do harm?');
        } else expect(first).toContain(t('summary.notFilledIn'));
        expect(first).toContain('not medical advice.');
        expect(second ?? '').not.toContain('not medical advice.');
        const more = /\d+ more on page 2/.exec(shown)?.[0];
        if (more) expect(first).toContain(more);
        expect(smallestFont(pdf)).toBeGreaterThanOrEqual(isLarge ? 18 : 11);
      }
    }
  });
}

test('page two gives every question, and every quote with its source', async ({ start }) => {
  const app = await start();
  const page = await openVisit(app, visitNotebook(SIZES.usual));
  const [, ...rest] = readPdf(await print(page));
  const text = flat(rest.join(' '));
  expect(text).toContain('Question number 5?');
  for (const n of [1, 2, 3, 4]) {
    expect(text).toContain(`Quoted passage ${n}, letter for letter.`);
    expect(text).toContain(`example.org/treatments/page-${n - 1}`);
  }
  expect(text).toContain('personal experience');
});

test('an empty notebook prints one page', async ({ start }) => {
  const app = await start();
  const page = await openVisit(app, visitNotebook(SIZES.empty));
  expect(readPdf(await print(page)).length).toBe(1);
});

for (const [language, said] of Object.entries({
  Spanish: {
    name: 'José Ñandú Güell',
    reason: '¿Me operan o no?',
    question: '¿Qué pasa si espero?',
  },
  Arabic: { name: 'فاطمة', reason: 'ألم', question: 'متى؟' },
  Chinese: { name: '王小明', reason: '膝盖疼痛', question: '如果再等一年会怎样?' },
  script: {
    name: '<script>alert(1)</script>',
    reason: '<img src=x onerror=alert(2)>',
    question: '"><script>alert(3)</script>',
  },
  'long words': {
    name: 'Wolfeschlegelsteinhausen'.repeat(4),
    reason: 'Donaudampfschifffahrtsgesellschaft'.repeat(9),
    question: 'Pneumonoultramicroscopicsilicovolcanoconiosis'.repeat(9),
  },
})) {
  test(`${language} on paper stays text and keeps page one whole`, async ({ start }) => {
    const app = await start();
    const page = await openVisit(app, visitNotebook(SIZES.usual, said));
    page.on('dialog', () => expect(false, 'a script has run').toBe(true));
    const [first = '', second = ''] = readPdf(await print(page)).map(flat);
    const isShort = said.name.length < 40;
    if (isShort) for (const text of [said.name, said.reason]) expect(first).toContain(text);
    expect(first).toContain('not medical advice.');
    expect(second).not.toContain('not medical advice.');
    await expect(page.locator('.sheet script, .sheet img')).toHaveCount(0);
  });
}

test('the visit page is accessible and says nothing in its title', async ({ start }) => {
  const app = await start();
  const page = await openVisit(app, visitNotebook(SIZES.usual));
  await expect(page).toHaveTitle(t('common.productName'));
  await expectAccessible(page);
});

test('questions are ranked by keyboard and the paper follows', async ({ start }) => {
  const app = await start();
  const page = await openVisit(app, visitNotebook(SIZES.usual));
  const top = page.locator('.sheet-page-one .sheet-question').first();
  await expect(top).toHaveText('What happens if I wait another year?');
  await page.getByRole('button', { name: t('visit.handle', { number: 3 }) }).focus();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(top).toHaveText('Would a shot before my trip help or do harm?');
});
