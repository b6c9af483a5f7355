import { type HealthModel, parseHealthModel } from '../detect/health-model.ts';
import { type ConditionWords, parseConditionWords } from '../detect/parse-condition-words.ts';
import { readOwnAsset } from '../platform/own-asset.ts';
import { type HostKinds, parseHostKinds } from '../source/host-kinds.ts';
import { type Lexicon, parseLexicon } from '../treatments/parse-lexicon.ts';

type Asset = Parameters<typeof readOwnAsset>[0];

/** Reads and parses an asset once, when it is first needed; tries again after a failure. */
function once<T>(asset: Asset, parse: (bytes: Uint8Array) => T): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () => {
    loading ??= readOwnAsset(asset)
      .then(parse)
      .catch((error) => {
        loading = undefined;
        throw error;
      });
    return loading;
  };
}

const asText = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** Needed once a page has passed the gate. */
export const loadHealthModel = once<HealthModel>('healthModel', parseHealthModel);
/** The rest is needed only for pages about health. */
export const loadLexicon = once<Lexicon>('lexicon', (bytes) => parseLexicon(asText(bytes)));
export const loadConditionWords = once<ConditionWords>('conditions', (bytes) =>
  parseConditionWords(asText(bytes)),
);
export const loadHostKinds = once<HostKinds>('hosts', (bytes) => parseHostKinds(asText(bytes)));
