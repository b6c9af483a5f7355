// @vitest-environment node
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { describeQuote } from '../../../utils/quote/describe-quote.ts';
import { passageAddress } from '../../../utils/quote/text-fragment.ts';
import { runs } from '../runs.ts';

const URL = 'https://clinic.example/knee';
const HEAD = 'Knees that hurt\nWalk a little every day.\n';
const at = (page: string, exact: string, url = URL) => {
  const start = page.indexOf(exact);
  const address = passageAddress(url, describeQuote(page, start, start + exact.length));
  return address.replace('https://clinic.example/knee', '');
};
const LONG = Array.from({ length: 40 }, (_, n) => `word${n}`).join(' ');

it.each<[string, string, string]>([
  [
    'a quote that stands once',
    at(`${HEAD}Rest helps for one day only, no longer.`, 'Rest helps for one day only, no longer.'),
    '#:~:text=Rest%20helps%20for%20one%20day%20only%2C%20no%20longer.',
  ],
  [
    'a short quote, with its surroundings',
    at(`${HEAD}It may hurt. Rest helps. So does ice.`, 'Rest helps.'),
    '#:~:text=It%20may%20hurt.-,Rest%20helps.,-So%20does%20ice.',
  ],
  [
    'a quote that stands twice',
    at(
      'A\nTake one tablet in the morning.\nB\nTake one tablet in the morning.',
      'Take one tablet in the morning.',
    ),
    '#:~:text=A-,Take%20one%20tablet%20in%20the%20morning.,-B',
  ],
  [
    'a quote over several blocks',
    at(
      `${HEAD}First do nothing at all today.\nThen walk.`,
      'First do nothing at all today.\nThen walk.',
    ),
    '#:~:text=First%20do%20nothing%20at%20all%20today.,Then%20walk.',
  ],
  [
    'a long quote',
    at(`${HEAD}${LONG}`, LONG),
    '#:~:text=word0%20word1%20word2%20word3%20word4%20word5%20word6%20word7%20word8,word31%20word32%20word33%20word34%20word35%20word36%20word37%20word38%20word39',
  ],
  [
    'a quote cut within words',
    at(
      `${HEAD}Painkillers ease the worst of the pain quickly.`,
      'killers ease the worst of the pain quick',
    ),
    '#:~:text=ease%20the%20worst%20of%20the%20pain',
  ],
  [
    'signs that have a meaning in a directive',
    at('A self-made, cheap & easy-going cure for you', 'A self-made, cheap & easy-going cure'),
    '#:~:text=A%20self%2Dmade%2C%20cheap%20%26%20easy%2Dgoing%20cure',
  ],
  [
    'an address with a fragment of its own',
    at(
      `${HEAD}Rest helps for one day only.`,
      'Rest helps for one day only.',
      `${URL}#part:~:text=x`,
    ),
    '#part:~:text=Rest%20helps%20for%20one%20day%20only.',
  ],
])('writes %s', (_, address, expected) => expect(address).toBe(expected));

it('never throws, and parts hold no bare sign of a directive nor the edge of a block', () => {
  const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 300 });
  fc.assert(
    fc.property(text, text, text, (prefix, exact, suffix) => {
      const quote = {
        exact,
        prefix: prefix.slice(-32),
        suffix: suffix.slice(0, 32),
        position: null,
      };
      const [, directive] = passageAddress(URL, quote).split(':~:text=');
      if (directive === undefined) return;
      expect(directive).toMatch(/^(?:[^-,&]+-,)?[^-,&]+(?:,[^-,&]+)?(?:,-[^-,&]+)?$/);
      expect(directive).not.toContain('%0A');
    }),
    { numRuns: runs(300), seed: 9 },
  );
});
