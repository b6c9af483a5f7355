import { readFileSync } from 'node:fs';
import { detectHealth } from '../utils/detect/detect-health.ts';
import { parseHealthModel } from '../utils/detect/health-model.ts';
import { readPageFacts } from '../utils/dom/read-page-facts.ts';
import { readPageText } from '../utils/dom/read-page-text.ts';
import type { Detection, FoundTreatment, SourceFacts } from '../utils/model/page.ts';
import { parseHostKinds } from '../utils/source/host-kinds.ts';
import { readSource } from '../utils/source/read-source.ts';
import { openPage } from './open-page.ts';

const model = parseHealthModel(
  readFileSync(new URL('../assets/health-model.bin', import.meta.url)),
);

const hosts = parseHostKinds(
  readFileSync(new URL('../assets/words/hosts.tsv', import.meta.url), 'utf8'),
);

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
    const page = readPageText(document);
    const found = timed('detect', () => detectHealth(page, model));
    const source = timed('source', () => readSource(readPageFacts(document), hosts));
    document.defaultView?.close();
    return {
      file,
      isHealth: found.isHealth,
      score: Math.round(found.score * 10_000) / 10_000,
      language: found.language,
      reasons: found.reasons,
      conditions: found.conditions,
      treatments: [],
      source,
      ms,
    };
  } catch (error) {
    return { file, error: error instanceof Error ? error.message : String(error) };
  }
}
