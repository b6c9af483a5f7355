import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitPageOne, type PageOneHeights } from '../../../utils/visit/fit-page-one.ts';

const roomy: PageOneHeights = {
  available: 1000,
  fixed: 300,
  writeLine: 30,
  questionCount: 3,
  options: [],
  medicines: [],
  medicinePart: 40,
  allergyNames: 40,
  allergiesWhole: 60,
  isSideBySide: false,
  about: [],
  moreLine: 20,
};
const rows = (count: number, height: number) => Array<number>(count).fill(height);

describe('what fits on page one', () => {
  it('leaves the more room to write the less there is to read', () => {
    expect(fitPageOne(roomy)).toEqual({
      writeLines: 4,
      optionCount: 0,
      medicineCount: 0,
      aboutCount: 0,
      hasReactions: true,
      isOver: false,
    });
  });

  it('shows everything where everything fits', () => {
    const plan = fitPageOne({
      ...roomy,
      options: rows(3, 30),
      medicines: rows(4, 20),
      about: [20, 20],
    });
    expect(plan).toMatchObject({ optionCount: 3, medicineCount: 4, aboutCount: 2 });
  });

  it('fills with options and medicines in turn, and leaves room to say how many are left', () => {
    const heights = { ...roomy, options: rows(60, 40), medicines: rows(25, 20) };
    const plan = fitPageOne(heights);
    expect(plan).toMatchObject({ optionCount: 6, medicineCount: 7, writeLines: 2 });
  });

  it('keeps the names of all allergies when their reactions do not fit', () => {
    const plan = fitPageOne({ ...roomy, allergyNames: 500, allergiesWhole: 900 });
    expect(plan).toMatchObject({ hasReactions: false, isOver: false });
  });

  it('says so when even the least does not fit', () => {
    expect(fitPageOne({ ...roomy, allergyNames: 900, allergiesWhole: 950 }).isOver).toBe(true);
  });

  it('counts only the taller of two columns', () => {
    const beside = { ...roomy, isSideBySide: true, medicines: rows(20, 25), allergiesWhole: 500 };
    expect(fitPageOne(beside)).toMatchObject({ medicineCount: 18, hasReactions: true });
  });
});

describe('for any heights', () => {
  const height = fc.integer({ min: 1, max: 200 });
  const heights: fc.Arbitrary<PageOneHeights> = fc.record({
    available: fc.integer({ min: 300, max: 1200 }),
    fixed: fc.integer({ min: 100, max: 900 }),
    writeLine: height,
    questionCount: fc.integer({ min: 1, max: 3 }),
    options: fc.array(height, { maxLength: 60 }),
    medicines: fc.array(height, { maxLength: 30 }),
    medicinePart: height,
    allergyNames: height,
    allergiesWhole: height,
    isSideBySide: fc.boolean(),
    about: fc.array(height, { maxLength: 4 }),
    moreLine: height,
  });
  const sum = (all: number[], count: number) => all.slice(0, count).reduce((a, b) => a + b, 0);

  it('what is put there never needs more than there is', () => {
    fc.assert(
      fc.property(heights, (h) => {
        const plan = fitPageOne(h);
        if (plan.isOver) return;
        const list = (all: number[], count: number) =>
          sum(all, count) + (count > 0 && count < all.length ? h.moreLine : 0);
        const medicines = h.medicinePart + list(h.medicines, plan.medicineCount);
        const allergies = plan.hasReactions ? h.allergiesWhole : h.allergyNames;
        const columns = h.isSideBySide ? Math.max(medicines, allergies) : medicines + allergies;
        const used =
          h.fixed +
          plan.writeLines * h.writeLine * h.questionCount +
          list(h.options, plan.optionCount) +
          columns +
          sum(h.about, plan.aboutCount);
        expect(used).toBeLessThanOrEqual(h.available);
        expect(plan.writeLines).toBeGreaterThanOrEqual(1);
      }),
    );
  });
});
