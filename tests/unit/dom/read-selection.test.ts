import { expect, it } from 'vitest';
import { readSelection } from '../../../utils/dom/read-selection.ts';

const noRest = async () => {};
const show = (html: string) => {
  document.body.replaceChildren(
    ...new DOMParser().parseFromString(html, 'text/html').body.childNodes,
  );
};
const select = (from: string, to: string) => {
  const start = document.querySelector(from)?.firstChild;
  const end = document.querySelector(to)?.lastChild;
  if (!start || !end) throw new Error('nothing to select');
  document.getSelection()?.setBaseAndExtent(start, 0, end, end.textContent?.length ?? 0);
};

it('gives the quote with its surroundings and its place in the page', async () => {
  show(
    '<h1>Knees</h1><p>Rest <b id=a>helps</b> most.</p><p id=b>Walk a little.</p><p>Eat well.</p>',
  );
  select('#a', '#b');
  expect(await readSelection(document, noRest)).toEqual({
    ok: true,
    value: {
      exact: 'helps most.\nWalk a little.',
      prefix: 'Knees\nRest ',
      suffix: '\nEat well.',
      position: { start: 11, end: 37 },
      isRepeated: false,
    },
  });
});

it('notes that the same words stand elsewhere too', async () => {
  show('<p id=a>Take it with food.</p><p>Take it with food.</p>');
  select('#a', '#a');
  expect(await readSelection(document, noRest)).toMatchObject({ value: { isRepeated: true } });
});

it('refuses 200,000 characters and leaves the selection as it is', async () => {
  show(`<div id=a>${'<p>Rest helps most people who ask.</p>'.repeat(6_000)}</div>`);
  document.getSelection()?.selectAllChildren(document.body);
  expect(await readSelection(document, noRest)).toEqual({ ok: false, error: 'too-long' });
  expect(document.getSelection()?.toString().length).toBeGreaterThan(180_000);
});

it('finds nothing when nothing is selected', async () => {
  show('<p>Rest.</p>');
  document.getSelection()?.removeAllRanges();
  expect(await readSelection(document, noRest)).toEqual({ ok: false, error: 'not-found' });
});
