import type { Kind, RecordOf } from '../model/kinds.ts';
import { fail, ok, type Result } from '../model/result.ts';
import type { Visit } from '../model/visits.ts';
import { runAlone } from '../platform/run-alone.ts';
import { finishVisit } from '../visit/after-visit.ts';
import type { Act } from './commit-act.ts';
import type { Notebook } from './notebook.ts';

const TRIES = 3;

export interface FinishedVisit {
  act: Act;
  /** How many options are marked as asked about by it. */
  askedCount: number;
}

/** Marks a visit as over, as it stands now: what was typed a moment ago may only just be saved. */
export function finishVisitNow(
  notebook: Notebook,
  id: Visit['id'],
): Promise<Result<FinishedVisit>> {
  return runAlone(`edit:${id}`, async () => {
    for (let tries = 0; tries < TRIES; tries++) {
      const done = await finish(notebook, id);
      if (done.ok || done.error !== 'conflict') return done;
    }
    return fail('conflict');
  });
}

async function finish(notebook: Notebook, id: Visit['id']): Promise<Result<FinishedVisit>> {
  const visit = await notebook.store.get('visit', id);
  if (!visit.ok) return visit;
  const options = await readAll(notebook, 'option');
  if (!options.ok) return options;
  const questions = await readAll(notebook, 'question');
  if (!questions.ok) return questions;
  const visitQuestions = await readAll(notebook, 'visitQuestion');
  if (!visitQuestions.ok) return visitQuestions;
  const shelf = {
    options: options.value,
    questions: questions.value,
    visitQuestions: visitQuestions.value,
  };
  const changes = finishVisit(visit.value, shelf, notebook.context());
  const act = await notebook.act(changes);
  return act.ok ? ok({ act: act.value, askedCount: changes.length - 1 }) : act;
}

async function readAll<K extends Kind>(
  { store }: Notebook,
  kind: K,
): Promise<Result<RecordOf<K>[]>> {
  const read = await store.readAll(kind);
  return read.ok ? ok(read.value.records.filter(({ deletedAt }) => deletedAt === null)) : read;
}
