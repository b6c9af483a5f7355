import type { FactLine } from '../model/page-facts.ts';
import { squash } from './compare-text.ts';
import type { PageMetadata } from './page-metadata.ts';
import { cleanByline, hasDegree, isPersonLike, splitNames } from './person-names.ts';

const BEFORE = 6;
const AFTER = 14;
const JOB =
  /^((staff|senior|health|medical|science|special|contributing)\s+)*(reporter|writer|correspondent|editor|columnist)\b|^(for|special to)\s+the\b|\bnews service\b|\bpress$/i;

/** Names in the lines around the headline that are written as bylines. */
export function readBylineLines(page: PageMetadata): string[] {
  const { lines, headlineAt, headings } = page.facts;
  const heads = new Set(headings.map(squash));
  const isNear = ({ at, text }: FactLine) =>
    text.length <= 140 &&
    !heads.has(squash(text)) &&
    (headlineAt < 0 || (at >= headlineAt - BEFORE && at <= headlineAt + AFTER));
  const near = lines.filter(isNear);
  for (const index of near.keys()) {
    const names = saidNames(near, index) ?? (headlineAt < 0 ? null : namesWithJob(near, index));
    if (names) return names;
  }
  return [];
}

/** Whether a text opens as a byline does: "By", "Von", "Por", "Written by", "Autor:". */
export function saysBy(text: string): boolean {
  return (
    /^\W*((written|posted|reported)\s+)?(by|von|por|par|escrito por|autora?(\/in)?:?|text:)(?!\p{L})/iu.test(
      text,
    ) && text.length < 200
  );
}

function saidNames(near: readonly FactLine[], index: number): string[] | null {
  const text = near[index]?.text ?? '';
  const isLabel = /^\W*(by|por|von)\W*$/i.test(text);
  const said = isLabel ? `${text} ${below(near, index)}` : text;
  const names = saysBy(said) ? splitNames(said).filter((name) => isPersonLike(name)) : [];
  return names.length ? names : null;
}

/** A name alone on a line, with a degree, or with the writer's job after it or below it. */
function namesWithJob(near: readonly FactLine[], index: number): string[] | null {
  const text = near[index]?.text ?? '';
  const [name = '', job = ''] = text.split(/\s+[-–—|]\s+|,\s+(?=\p{L}+\s\p{L})/u);
  if (JOB.test(job) && isPersonLike(name)) return [name];
  const names = splitNames(text).filter((one) => isPersonLike(one));
  const isAlone = names.length > 0 && squash(cleanByline(text)) === squash(text);
  if (isAlone && JOB.test(below(near, index))) return names;
  return isAlone && names.every(hasDegree) ? [...names, ...following(near, index)] : null;
}

function below(near: readonly FactLine[], index: number): string {
  const next = near[index + 1];
  return next && next.at === (near[index]?.at ?? 0) + 1 ? next.text : '';
}

function following(near: readonly FactLine[], index: number): string[] {
  const names: string[] = [];
  for (const { text } of near.slice(index + 1, index + 6)) {
    const [name, ...rest] = splitNames(text);
    if (!name || rest.length || !isPersonLike(name) || !hasDegree(name)) break;
    names.push(name);
  }
  return names;
}
