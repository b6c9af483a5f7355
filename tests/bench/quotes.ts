// Looks every saved passage of tests/fixtures/quotes up on the page as it is now and prints the rates.
// Fails (exit 1) below the floors: unchanged found again 99.5 %, edited seen as changed 95 %, and never
// another passage reported as found.
import { judgeQuote, type Verdict } from './judge-quote.ts';
import { pairNames, readQuoteCases } from './quote-pairs.ts';

const FLOORS = { found: 0.995, changed: 0.95, gone: 0.9 };
const zero = () => ({ right: 0, all: 0 });
const count = { found: zero(), changed: zero(), gone: zero() };
let wrong = 0;

for (const one of readQuoteCases()) {
  const verdict: Verdict = judgeQuote(one);
  count[one.expected].all++;
  if (verdict === 'right') count[one.expected].right++;
  if (verdict === 'wrong-passage') wrong++;
  if (verdict !== 'right') console.log(`${verdict}: ${one.name}, should be ${one.expected}`);
}

console.log(`${pairNames().length} pages before and after`);
for (const state of ['found', 'changed', 'gone'] as const) {
  const { right, all } = count[state];
  const rate = right / all;
  const isEnough = rate >= FLOORS[state];
  if (!isEnough) process.exitCode = 1;
  const floor = `floor ${FLOORS[state] * 100} %`;
  console.log(
    `${isEnough ? 'ok' : 'TOO LOW'}: ${state} ${right}/${all} = ${(rate * 100).toFixed(1)} %, ${floor}`,
  );
}
console.log(`${wrong === 0 ? 'ok' : 'NOT ALLOWED'}: ${wrong} wrong passages reported as found`);
if (wrong > 0) process.exitCode = 1;
