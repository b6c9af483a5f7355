import { describe, expect, test } from 'vitest';
import { mentionsIn } from './find-in-text.ts';

const NAMED: readonly [string, string][] = [
  // medicines
  ['My doctor put me on Lipitor last spring.', 'Lipitor'],
  ['She takes metformin twice a day.', 'metformin'],
  ['Take ibuprofen with food.', 'ibuprofen'],
  ['They treated the ear infection with amoxicillin.', 'amoxicillin'],
  ['He was given intravenous vancomycin in hospital.', 'vancomycin'],
  ['Statins lower the risk of a heart attack.', 'Statins'],
  ['Beta blockers slow the heart.', 'Beta blockers'],
  ['Beta-blockers slow the heart.', 'Beta-blockers'],
  ['An ACE inhibitor is often the first choice.', 'ACE inhibitor'],
  ['Antidepressants may take weeks to work.', 'Antidepressants'],
  ['Antibiotics do not help against a virus.', 'Antibiotics'],
  ['Adalimumab is injected every other week.', 'Adalimumab'],
  ['The trial compared zolbetinostat with rovatinib in adults.', 'rovatinib'],
  ['Doctors may add sitagliptin or empagliflozin.', 'sitagliptin | empagliflozin'],
  ['Warfarin, apixaban and rivaroxaban thin the blood.', 'Warfarin | apixaban | rivaroxaban'],
  ['Paracetamol eases the fever.', 'Paracetamol'],
  ['TAKE IBUPROFEN WITH FOOD', 'IBUPROFEN'],
  ['He was treated with prednisolone and other steroids.', 'prednisolone | steroids'],
  ['The drug, code-named QZ4410, is in an early trial.', 'QZ4410'],
  ['She was given an anti-nausea drug before the infusion.', 'anti-nausea drug'],
  ['Co-trimoxazole can treat a urinary infection.', 'Co-trimoxazole'],
  ['Insulin injections keep the sugar in range.', 'Insulin injections'],
  ['Chemotherapy shrank the tumour.', 'Chemotherapy'],
  ['He had chemotherapy and then radiation therapy.', 'chemotherapy | radiation therapy'],
  ['Hydrocortisone cream calms the itch.', 'Hydrocortisone cream'],
  // procedures
  ['He had a knee replacement in May.', 'knee replacement'],
  ['After her hysterectomy she felt better.', 'hysterectomy'],
  ['A mastectomy removes the breast.', 'mastectomy'],
  ['Surgeons performed a pericardioplasty.', 'pericardioplasty'],
  ['Cataract surgery takes half an hour.', 'Cataract surgery'],
  ['She waited two years for a kidney transplant.', 'kidney transplant'],
  ['Coronary artery bypass grafting opened the vessels.', 'Coronary artery bypass grafting'],
  ['Dialysis cleans the blood three times a week.', 'Dialysis'],
  ['He needed a blood transfusion after the crash.', 'blood transfusion'],
  ['Root canal treatment saved the tooth.', 'Root canal treatment'],
  ['An epidural eased the pain of labor.', 'epidural'],
  ['The baby was born by cesarean section.', 'cesarean section'],
  ['The baby was born by caesarean section.', 'caesarean section'],
  ['They had to remove her gallbladder.', 'remove her gallbladder'],
  ['He had his tonsils removed as a child.', 'tonsils removed'],
  ['Both ovaries were removed.', 'ovaries were removed'],
  // therapies
  ['Cognitive behavioral therapy helps many people.', 'Cognitive behavioral therapy'],
  ['Cognitive behavioural therapy helps many people.', 'Cognitive behavioural therapy'],
  ['Cognitive-behavioural therapy helps many people.', 'Cognitive-behavioural therapy'],
  ['CBT helps many people.', 'CBT'],
  ['Physical therapy got her walking again.', 'Physical therapy'],
  ['I tried acupuncture for my migraines.', 'acupuncture'],
  ['Speech therapy began when he was three.', 'Speech therapy'],
  ['Group therapy and family therapy are offered.', 'Group therapy | family therapy'],
  ['Light therapy helps in the dark months.', 'Light therapy'],
  // devices
  ['He sleeps with a CPAP machine.', 'CPAP machine'],
  ['A pacemaker keeps the beat steady.', 'pacemaker'],
  ['Hearing aids changed her life.', 'Hearing aids'],
  ['Wear compression stockings during the day.', 'compression stockings'],
  ['Condoms prevent infection.', 'Condoms'],
  // supplements
  ['Take a vitamin D supplement in winter.', 'vitamin D supplement'],
  ["Some people use St. John's wort for low mood.", "St. John's wort"],
  ['Melatonin may help with jet lag.', 'Melatonin'],
  ['Folic acid prevents spina bifida.', 'Folic acid'],
  ['Omega-3 fatty acids did not help.', 'Omega-3 fatty acids'],
  ['Try turmeric or ginger for nausea.', 'turmeric | ginger'],
  // vaccines
  ['Get a flu shot every fall.', 'flu shot'],
  ['The HPV vaccine prevents cancer.', 'HPV vaccine'],
  ['Two doses of the measles vaccine are needed.', 'measles vaccine'],
  // lifestyle and other
  ['A Mediterranean diet may lower the risk.', 'Mediterranean diet'],
  ['Regular exercise helps against back pain.', 'Regular exercise'],
  ['Drink plenty of fluids and get enough rest.', 'Drink plenty of fluids | get enough rest'],
  ['Quit smoking to protect your lungs.', 'Quit smoking'],
  ['Yoga and meditation can ease low mood.', 'Yoga | meditation'],
  ['Avoid scratching the rash.', 'Avoid scratching'],
  ['Kegel exercises strengthen the pelvic floor.', 'Kegel exercises'],
  ['Wash your hands often to prevent infection.', 'Wash your hands often'],
  ['Your doctor may suggest watchful waiting.', 'watchful waiting'],
  ['Palliative care keeps people comfortable.', 'Palliative care'],
];

const NOT_NAMED: readonly string[] = [
  // causes and harm
  'The rash was caused by penicillin.',
  'He is allergic to amoxicillin.',
  'She is allergic to penicillin, aspirin and ibuprofen.',
  'She died of a morphine overdose.',
  'Fentanyl overdoses rose last year.',
  'Opioid addiction is a growing problem.',
  'Steroid-induced diabetes can follow.',
  'A penicillin allergy should be written in the chart.',
  'Do not take aspirin.',
  'Children with flu should not take aspirin.',
  'Avoid ibuprofen if your kidneys are weak.',
  'The damage was due to methotrexate.',
  'Antibiotic resistance is rising everywhere.',
  // the body's own
  'Insulin resistance comes before diabetes.',
  'Her estrogen levels fell after menopause.',
  'Low levels of testosterone are common in older men.',
  'The pancreas makes the hormone glucagon.',
  'Vitamin D deficiency is common in the north.',
  'Red blood cells carry oxygen around the body.',
  'Dopamine receptors sit on these cells.',
  // tests
  'An MRI and a biopsy confirmed the diagnosis.',
  'The doctor ordered a blood test and an X-ray.',
  'A colonoscopy every ten years finds early cancers.',
  'Her electrocardiogram was normal.',
  // companies and money
  'Pfizer shares rose four percent.',
  'The company said sales grew.',
  // everyday senses
  'The rest of the story is well known.',
  'Add water, flour and salt, then stir.',
  'Bring the water to a boil and add the pasta.',
  'The team took the ice in Boston.',
  'An iron gate led into the garden.',
  'He works in a bank near the river.',
  'The exercise of power corrupts.',
  'Sales of honey fell in April.',
  'The patch fixes a bug in the program.',
  'Music played in the lobby.',
  'Alcohol raises the risk of liver disease.',
  'Smoking causes lung cancer.',
  'The government rests its case on one law.',
  'Try to avoid getting an infection.',
  'The kidneys remove waste from the blood.',
  'Remove the stain with cold water.',
  'Take the lump sum in March.',
  // bare words
  'There is no treatment yet.',
  'Ask about your medicine and therapy.',
  'The therapy worked.',
  'This medication is new.',
  'A new drug may be coming.',
  // look-alikes
  'We met in April.',
  'Please accept this gift from the emperor.',
  'The reservoir was full.',
  'The concept was sound.',
  'Anatomy is taught in the first year.',
  'Room B1204 is on the second floor.',
];

describe('findTreatments on English sentences', () => {
  test.each(NAMED)('%s', (text, mentions) => {
    expect(mentionsIn(text)).toBe(mentions);
  });

  test.each(NOT_NAMED)('finds nothing in: %s', (text) => {
    expect(mentionsIn(text)).toBe('');
  });
});
