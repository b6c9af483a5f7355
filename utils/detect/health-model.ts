import { BUCKETS } from './features.ts';
import { type HealthRoots, parseHealthRoots } from './health-roots.ts';
import { ROOT_FEATURES } from './root-features.ts';

/** What scripts/train-health.ts learned. */
export interface HealthModel {
  /** Hashed weights for English: one signed byte per bucket; times `scale` is the weight. */
  weights: Int8Array;
  scale: number;
  bias: number;
  /** English: weights of the hashed score and of each root feature, then the bias. */
  english: Float32Array;
  /** Other languages: weights of the root features, then the bias. */
  others: Float32Array;
  /** Lists by language, as text in the format of assets/health-roots; "all" goes with each. */
  rootLists: Readonly<Record<string, string>>;
}

const MAGIC = 0x324d4842; // "BHM2", little-endian
const ENGLISH = ROOT_FEATURES.length + 2;
const OTHERS = ROOT_FEATURES.length + 1;
const TABLE_AT = 4 * (3 + ENGLISH + OTHERS);
const LISTS_AT = TABLE_AT + BUCKETS;

/** Reads a model file; throws when it is not one, which can only be a fault of the build. */
export function parseHealthModel(bytes: Uint8Array): HealthModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength < LISTS_AT || view.getUint32(0, true) !== MAGIC)
    throw new Error('not a health model');
  const floats = (at: number, count: number) =>
    Float32Array.from({ length: count }, (_, i) => view.getFloat32(4 * (at + i), true));
  return {
    scale: view.getFloat32(4, true),
    bias: view.getFloat32(8, true),
    english: floats(3, ENGLISH),
    others: floats(3 + ENGLISH, OTHERS),
    weights: new Int8Array(bytes.buffer, bytes.byteOffset + TABLE_AT, BUCKETS).slice(),
    rootLists: JSON.parse(decodeAscii(bytes.subarray(LISTS_AT))),
  };
}

/** The opposite of `parseHealthModel`. */
export function writeHealthModel(model: HealthModel): Uint8Array {
  const lists = JSON.stringify(model.rootLists);
  const bytes = new Uint8Array(LISTS_AT + lists.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  [model.scale, model.bias, ...model.english, ...model.others].forEach((x, i) => {
    view.setFloat32(4 * (1 + i), x, true);
  });
  bytes.set(new Uint8Array(model.weights.buffer, model.weights.byteOffset, BUCKETS), TABLE_AT);
  bytes.set(
    Uint8Array.from(lists, (c) => c.charCodeAt(0)),
    LISTS_AT,
  );
  return bytes;
}

/** The lists are folded, so one byte is one letter. */
function decodeAscii(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}

const parsed = new WeakMap<HealthModel, Map<string, HealthRoots>>();

/** The roots of one language together with those that all languages share. */
export function rootsFor(model: HealthModel, language: string): HealthRoots {
  const known = parsed.get(model) ?? new Map<string, HealthRoots>();
  parsed.set(model, known);
  let roots = known.get(language);
  if (!roots) {
    const { all, [language]: own } = model.rootLists;
    roots = parseHealthRoots(`${all ?? ''}\n${own ?? ''}`);
    known.set(language, roots);
  }
  return roots;
}
