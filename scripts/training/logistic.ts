import { BUCKETS, type Features } from '../../utils/detect/features.ts';

export interface LinearWeights {
  weights: Float64Array;
  bias: number;
}

/** What a linear model learns from. */
export interface Weighted {
  features: Features;
  isHealth: boolean;
  weight: number;
}

const EPOCHS = 15;
const RATE = 0.3;
const DECAY = 3e-5;

/** Small seeded generator (mulberry32): the same seed gives the same weights byte for byte. */
export function seededRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

function shuffle<T>(items: T[], random: () => number): void {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [items[i], items[j]] = [items[j] as T, items[i] as T];
  }
}

export function scoreOf(model: LinearWeights, { indexes, values }: Features): number {
  let sum = model.bias;
  for (let i = 0; i < indexes.length; i++)
    sum += (model.weights[indexes[i] ?? 0] ?? 0) * (values[i] ?? 0);
  return sum;
}

/** Logistic regression by Adagrad (https://jmlr.org/papers/v12/duchi11a.html). */
export function trainLogistic(examples: readonly Weighted[], seed: number): LinearWeights {
  const model = { weights: new Float64Array(BUCKETS), bias: 0 };
  const history = new Float64Array(BUCKETS).fill(0.01);
  let biasHistory = 1;
  const random = seededRandom(seed);
  const order = examples.filter((e) => e.weight > 0);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    for (const { features, isHealth, weight } of order) {
      const p = 1 / (1 + Math.exp(-scoreOf(model, features)));
      const error = (p - (isHealth ? 1 : 0)) * weight;
      for (let i = 0; i < features.indexes.length; i++) {
        const at = features.indexes[i] ?? 0;
        const w = model.weights[at] ?? 0;
        const gradient = error * (features.values[i] ?? 0) + DECAY * w;
        const sum = (history[at] ?? 0) + gradient * gradient;
        history[at] = sum;
        model.weights[at] = w - (RATE * gradient) / Math.sqrt(sum);
      }
      biasHistory += error * error;
      model.bias -= (RATE * error) / Math.sqrt(biasHistory);
    }
  }
  return model;
}

/** Rounds weights to signed bytes. */
export function quantise({ weights, bias }: LinearWeights) {
  const sizes = Array.from(weights, Math.abs).sort((a, b) => a - b);
  const largest = sizes[Math.floor(sizes.length * 0.9995)] ?? 1;
  const scale = Math.fround(largest / 127);
  const bytes = Int8Array.from(weights, (w) =>
    Math.max(-127, Math.min(127, Math.round(w / scale))),
  );
  return { weights: bytes, scale, bias: Math.fround(bias) };
}
