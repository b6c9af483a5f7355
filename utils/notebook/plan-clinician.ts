import type { Change } from '../merge/change.ts';
import { createRecord, type EditContext } from '../merge/edit-record.ts';
import type { ClinicianId } from '../model/ids.ts';
import type { Clinician } from '../model/people.ts';
import { blank } from './blank-records.ts';
import { planSave } from './plan-save.ts';
import { rankAtEnd } from './ranks.ts';
import type { SaveRequest, SaveShelf } from './save-request.ts';

/** What the form asks about a clinician found online. */
export type FoundClinician = Pick<Clinician, 'name' | 'specialty' | 'place' | 'telephone'>;

/**
 * A clinician the person thinks of seeing, and a clip that keeps where they were found and what others
 * said. A private save makes the clinician private too.
 */
export function planClinician(
  found: FoundClinician,
  request: SaveRequest,
  shelf: SaveShelf,
  clinicians: readonly Clinician[],
  ctx: EditContext,
  newId: () => string,
): Change[] {
  const id = newId() as ClinicianId;
  const fields = {
    ...blank('clinician'),
    ...found,
    standing: 'thinking-of-seeing' as const,
    private: request.isPrivate,
    rank: rankAtEnd(clinicians),
  };
  const after = createRecord('clinician', id, fields, ctx);
  const own = { pageWord: found.name, more: { clinicianId: id } };
  const clips = request.clips.map((clip) => ({ ...clip, ...own }));
  return [{ before: null, after }, ...planSave({ ...request, clips }, shelf, ctx, newId)];
}
