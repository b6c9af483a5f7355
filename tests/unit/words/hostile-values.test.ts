import { expect, it } from 'vitest';
import { createTranslator } from '../../../utils/words/translator.ts';

const t = createTranslator('en');

it.each([
  '$t(common.save)',
  '{{title}}',
  '{{- name}}',
  '<img src=x onerror=alert(1)>',
  '&lt;b&gt;',
  '__proto__',
  '$&',
  "$1$'$`",
])('a page that calls a treatment %j is quoted, not obeyed', (name) => {
  expect(t('clip.haveAlready', { name, title: 'Topamax' })).toBe(
    t('clip.haveAlready', { name: 'NAME', title: 'Topamax' }).split('NAME').join(name),
  );
});
