import type { Features } from '../../utils/detect/features.ts';
import {
  type GateSample,
  type GateWords,
  gateBucketOf,
  gateValuesOf,
  gateWordsOf,
} from '../../utils/detect/gate-features.ts';
import type { Grouped } from './cross-validate.ts';

/** One sample with what grouping and reports need. */
export interface GateExample extends Grouped {
  words: GateWords;
  label: string;
  language: string;
  /** Only the beginning of the page: there are too few short pages to learn from. */
  isExcerpt: boolean;
}

function vectorOf(words: GateWords): Features {
  const values = gateValuesOf(words);
  const norm = Math.hypot(...values.values()) || 1;
  return {
    indexes: Int32Array.from(values.keys(), gateBucketOf),
    values: Float32Array.from(values.values(), (v) => v / norm),
  };
}

/** One sample as the training takes it. */
export function exampleOf(
  sample: GateSample,
  label: string,
  site: string,
  language: string,
): GateExample {
  const words = gateWordsOf(sample);
  const isHealth = label === 'health';
  const features = vectorOf(words);
  return {
    words,
    features,
    isHealth,
    weight: 1,
    site,
    page: null,
    label,
    language,
    isExcerpt: false,
  };
}
