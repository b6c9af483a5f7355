import { expect, it } from 'vitest';
import { writePageRule } from '../../../utils/visit/page-rule.ts';

it.each([
  ['letter', '215.9mm 279.4mm'],
  ['a4', '210mm 297mm'],
] as const)('asks the browser for %s paper', (paper, size) => {
  expect(writePageRule(paper, false, [])).toContain(`size: ${size};`);
});

it('says whose sheet it is beside the number, in print as large as the rest', () => {
  const rule = writePageRule('a4', true, ['Maria', 'May 2']);
  expect(rule).toContain('content: "Maria · May 2 · " counter(page); font: 18pt');
});

it('cuts a long name, which stands in full at the head of page two', () => {
  const rule = writePageRule('a4', false, ['Maria '.repeat(30), 'May 2']);
  expect(rule).toMatch(/"[^"]{15,26} … · May 2 · "/);
});

it('lets nothing in a name end the string or the rule', () => {
  const rule = writePageRule('a4', false, ['"} @x; \\ \n </style>']);
  expect(rule).toContain(String.raw`"\22 \7d  @x\3b  \5c  \a  \3c /style\3e  · "`);
});
