import { readFileSync } from 'node:fs';
import { detectHealth } from '../utils/detect/detect-health.ts';
import { findConditions } from '../utils/detect/find-conditions.ts';
import { passesGate } from '../utils/detect/gate.ts';
import { parseHealthModel } from '../utils/detect/health-model.ts';
import { parseConditionWords } from '../utils/detect/parse-condition-words.ts';
import { readGateSample } from '../utils/dom/read-gate-sample.ts';
import { readPageFacts } from '../utils/dom/read-page-facts.ts';
import { readPageText } from '../utils/dom/read-page-text.ts';
import type { Detection, FoundTreatment, SourceFacts } from '../utils/model/page.ts';
import { parseHostKinds } from '../utils/source/host-kinds.ts';
import { readSource } from '../utils/source/read-source.ts';
import { findTreatments } from '../utils/treatments/find-treatments.ts';
import { parseLexicon } from '../utils/treatments/parse-lexicon.ts';
import { openPage, savedPathOf } from './open-page.ts';

const asset = (name: string) => readFileSync(new URL(`../assets/${name}`, import.meta.url));
const model = parseHealthModel(asset('health-model.bin'));
const lexicon = parseLexicon(asset('lexicon.txt').toString('utf8'));
const conditionWords = parseConditionWords(asset('conditions.txt').toString('utf8'));
const hosts = parseHostKinds(asset('words/hosts.tsv').toString('utf8'));

type Stage = 'gate' | 'detect' | 'treatments' | 'source';
type Found = Pick<FoundTreatment, 'name' | 'mention' | 'kind' | 'start' | 'end'>;

export type ScannedPage =
  | { file: string; error: string }
  | ({
      file: string;
      treatments: Found[];
      source: SourceFacts;
      ms: Record<Stage, number>;
    } & Pick<Detection, 'isHealth' | 'score' | 'language' | 'reasons' | 'conditions'>);

/** Runs a saved page through the product's two stages, as the browser would. */
export function scanPage(file: string): ScannedPage {
  const ms: Record<Stage, number> = { gate: 0, detect: 0, treatments: 0, source: 0 };
  const timed = <T>(stage: Stage, work: () => T): T => {
    const start = performance.now();
    const result = work();
    ms[stage] = Math.round((performance.now() - start) * 1000) / 1000;
    return result;
  };
  try {
    const document = openPage(file);
    const passes = timed('gate', () => passesGate(readGateSample(document, savedPathOf(document))));
    const page = readPageText(document);
    const found = timed('detect', () => detectHealth(page, model));
    const isHealth = passes && found.isHealth;
    const treatments = timed('treatments', () =>
      isHealth ? findTreatments(page, lexicon, found.language) : [],
    );
    const source = timed('source', () => readSource(readPageFacts(document), hosts));
    document.defaultView?.close();
    return {
      file,
      isHealth,
      score: Math.round(found.score * 10_000) / 10_000,
      language: found.language,
      reasons: isHealth ? found.reasons : [],
      conditions: isHealth ? findConditions(page, conditionWords, found.language) : [],
      treatments: treatments.map(({ name, mention, kind, start, end }) => {
        return { name, mention, kind, start, end };
      }),
      source,
      ms,
    };
  } catch (error) {
    return { file, error: error instanceof Error ? error.message : String(error) };
  }
}
