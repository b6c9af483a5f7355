import { setTimeout as sleep } from 'node:timers/promises';
import type { Session, View } from '../browser/view.ts';
import { t } from './words.ts';

/** What the person of the journey writes; all of it made up. */
export const VISIT = {
  day: '2027-01-14',
  clinician: 'Dr. Rosalind Achterberg',
  place: 'Elm Street Clinic',
  reason: 'Headaches on ten days a month keep me from work.',
  howLong: 'About two years',
  hope: 'Fewer days lost',
  questions: [
    'Which of these could work for me?',
    'What should I try first?',
    'How long until I know?',
  ],
  medicine: { name: 'Lisinopril', dose: '10 mg, each morning' },
  allergy: { to: 'Penicillin', reaction: 'Rash' },
  whatMatters: 'Being able to drive.',
};
/** A field saves itself half a second after the last letter. */
const SAVED_AFTER_MS = 1_000;

/** Goes from the notebook to a visit about the condition and fills it in. */
export async function buildVisit(session: Session, condition: string): Promise<View> {
  const view = await session.openTab(`${session.origin}/notebook.html`);
  await view.click('link', condition);
  await view.see('heading', condition);
  await view.click('button', t('notebook.planVisit'));
  await view.see('heading', t('visit.heading'));
  await fillDetails(view);
  for (const question of VISIT.questions) {
    await view.fill(t('visit.newQuestion'), question);
    await view.click('button', t('visit.addQuestion'));
  }
  await fillHealth(view);
  await view.fill(t('visit.whatMatters'), VISIT.whatMatters);
  await sleep(SAVED_AFTER_MS);
  return view;
}

async function fillDetails(view: View): Promise<void> {
  await view.fill(t('visit.day'), VISIT.day);
  await view.fill(t('visit.clinicianName'), VISIT.clinician);
  await view.fill(t('visit.place'), VISIT.place);
  await view.fill(t('visit.reason'), VISIT.reason);
  await view.fill(t('visit.howLong'), VISIT.howLong);
  await view.fill(t('visit.hope'), VISIT.hope);
}

async function fillHealth(view: View): Promise<void> {
  const { medicine, allergy } = VISIT;
  await view.fill(t('visit.medicineName'), medicine.name);
  await view.fill(t('visit.dose'), medicine.dose);
  await view.click('button', `${t('common.add')}: ${t('visit.medicines')}`);
  await view.fill(t('visit.allergyTo'), allergy.to);
  await view.fill(t('visit.reaction'), allergy.reaction);
  await view.click('button', `${t('common.add')}: ${t('visit.allergies')}`);
}
