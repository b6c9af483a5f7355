import { foldedName } from './is-same-name.ts';

/** Brand names sold with different contents in different countries. */
const BRANDS =
  'cartia dilacor flomax mepron vivelle norpramin urex rubex sominex zantac previscan contac dristan ' +
  'neurobion optalidon saridon anacin unisom';
/** Abbreviations that doctors are told not to use, since each stands for more than one treatment. */
const ABBREVIATIONS =
  'ms mso4 mgso4 mtx hct hctz azt acth act ara-a pca ptu cpz dpt nitro norflox pit pt ot tac tnk tpa t3 im';

const ASKED: ReadonlySet<string> = new Set(
  [...BRANDS.split(' '), ...ABBREVIATIONS.split(' ')].map((name) => foldedName(name, 'en')),
);

/**
 * True for a name that means different treatments to different readers, whatever the lexicon says:
 * it is never joined with another or given a generic name without asking.
 * https://www.ismp.org/recommendations/error-prone-abbreviations-list
 */
export const isAskedName = (name: string): boolean => ASKED.has(foldedName(name, 'en'));
