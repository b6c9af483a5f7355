import { BUCKETS } from './features.ts';

/** Weights of the linear model, as trained by scripts/train-health.ts. */
export interface HealthModel {
  /** One signed byte per bucket; times `scale` is the weight. */
  weights: Int8Array;
  scale: number;
  bias: number;
}

const MAGIC = 0x314d4842; // "BHM1", little-endian
const HEADER_BYTES = 12;

/** Reads a model file; throws when it is not one, which can only be a fault of the build. */
export function parseHealthModel(bytes: Uint8Array): HealthModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength !== HEADER_BYTES + BUCKETS || view.getUint32(0, true) !== MAGIC)
    throw new Error('not a health model');
  return {
    scale: view.getFloat32(4, true),
    bias: view.getFloat32(8, true),
    weights: new Int8Array(bytes.buffer, bytes.byteOffset + HEADER_BYTES, BUCKETS).slice(),
  };
}

/** The opposite of `parseHealthModel`. */
export function writeHealthModel(model: HealthModel): Uint8Array {
  const bytes = new Uint8Array(HEADER_BYTES + BUCKETS);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setFloat32(4, model.scale, true);
  view.setFloat32(8, model.bias, true);
  bytes.set(new Uint8Array(model.weights.buffer, model.weights.byteOffset, BUCKETS), HEADER_BYTES);
  return bytes;
}
