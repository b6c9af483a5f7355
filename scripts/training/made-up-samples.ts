import { readFileSync } from 'node:fs';
import { GATE_PREFIX } from '../../utils/detect/gate-features.ts';
import { STOP_WORDS } from '../../utils/text/stop-words.ts';
import { seededRandom } from './logistic.ts';

const LANGUAGES = ['es', 'de', 'fr', 'pt', 'it', 'gate'];
const TEXTS_EACH = 150;

export interface MadeUpSample {
  leading: string;
  text: string;
  isHealth: boolean;
  language: string;
}

interface Root {
  weight: number;
  start: string;
}

function rootsIn(name: string): Root[] {
  const file = new URL(`../../assets/health-roots/${name}.txt`, import.meta.url);
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines
    .filter((line) => line && !line.startsWith('#'))
    .flatMap((line) => {
      const [weight, ...entries] = line.split(' ');
      const starts = entries.filter((e) => !e.startsWith('-'));
      return starts.map((start) => ({ weight: Number(weight), start }));
    })
    .filter((root) => root.weight > 0);
}

/**
 * Texts of medical roots among small words, and of small words alone. There are next to no labelled
 * pages in these languages; this teaches the gate the roots that the full look knows.
 */
export function makeUpSamples(seed: number): MadeUpSample[] {
  const random = seededRandom(seed);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  // The gate sees whole beginnings only, so a short root is grown to the length it compares.
  const wordOf = ({ start }: Root) => {
    if (start.endsWith('=')) return start.slice(0, -1);
    const missing = Math.max(0, GATE_PREFIX - start.length);
    return start + Array.from({ length: missing }, () => pick([...'aeionrst'])).join('');
  };
  const shared = rootsIn('all');
  return LANGUAGES.flatMap((language) => {
    const own = rootsIn(language);
    const small = (STOP_WORDS[language] ?? STOP_WORDS.id ?? '')
      .split(' ')
      .filter((w) => w.length > 2);
    return Array.from({ length: TEXTS_EACH }, () => {
      const root = () => {
        const found = pick(language !== 'gate' && random() < 0.4 ? shared : own);
        return found.weight > 1 || random() < 0.5 ? found : pick(own);
      };
      const medical = Array.from({ length: 4 + Math.floor(random() ** 2 * 44) }, () =>
        wordOf(root()),
      );
      const rest = Array.from({ length: medical.length * (1 + Math.floor(random() * 4)) }, () =>
        pick(small),
      );
      const health = {
        leading: medical.slice(0, 3).join(' '),
        text: [...medical.slice(3), ...rest].join(' '),
      };
      const other = { leading: `${pick(small)} ${pick(small)}`, text: rest.join(' ') };
      return [
        { ...health, isHealth: true, language },
        { ...other, isHealth: false, language },
      ];
    }).flat();
  });
}
