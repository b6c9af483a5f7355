import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isNameLike,
  isPersonLike,
  nameWithDegrees,
  splitNames,
} from '../../../utils/source/person-names.ts';

describe('splitNames', () => {
  it.each([
    ['Ann Bee', ['Ann Bee']],
    ['By Ann Bee', ['Ann Bee']],
    ['By By Ann Bee', ['Ann Bee']],
    ['Written by Ann Bee, MD', ['Ann Bee, MD']],
    ['Por Ana Ruiz y Luis Gil', ['Ana Ruiz', 'Luis Gil']],
    ['Escrito por: Ana Ruiz', ['Ana Ruiz']],
    ['Autor: Ana Ruiz', ['Ana Ruiz']],
    ['Von Uta Kern', ['Uta Kern']],
    ['Autor/in: Uta Kern', ['Uta Kern']],
    ['Ann Bee and Carl Dee', ['Ann Bee', 'Carl Dee']],
    ['Ann Bee, Carl Dee & Eva Fox', ['Ann Bee', 'Carl Dee', 'Eva Fox']],
    ['Ann Bee, Carl Dee, and Eva Fox', ['Ann Bee', 'Carl Dee', 'Eva Fox']],
    ['Ann Bee; Carl Dee', ['Ann Bee', 'Carl Dee']],
    ['Ann Bee, RN, MPH and Carl Dee, PhD', ['Ann Bee, RN, MPH', 'Carl Dee, PhD']],
    ['Bee, Ann C', ['Bee, Ann C']],
    ['By Ann Bee on March 3, 2020', ['Ann Bee']],
    ['By Ann Bee | Updated 3 March 2020', ['Ann Bee']],
    ['By Ann Bee - Staff Writer', ['Ann Bee']],
    ['By Ann Bee, Health Editor', ['Ann Bee']],
    ['VON ANN BEE am 21. April 2020', ['ANN BEE']],
    ['Ann Bee for The Daily Leaf', ['Ann Bee']],
    ['Ann Bee (ann@leaf.example)', ['Ann Bee']],
    ['Ann Bee, Reuters', ['Ann Bee']],
    ['ANN BEE And CARL DEE', ['ANN BEE', 'CARL DEE']],
    ['Ann E Bee', ['Ann E Bee']],
    ['Kirche und Leben, Münster', ['Kirche und Leben, Münster']],
  ])('%s', (text, names) => expect(splitNames(text)).toEqual(names));

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => Array.isArray(splitNames(text))));
  });
});

describe('isNameLike', () => {
  it.each([
    'admin',
    'Administrator',
    'WEBMASTER',
    'editor',
    'Staff',
    'guest',
    'unknown',
    'N/A',
    'root',
  ])('%s is nobody', (name) => expect(isNameLike(name)).toBe(false));

  it.each(['https://a.org/x', 'leaf.com', '@ann', '<b>x</b>', '2019', 'x', '', '12345 Main'])(
    '"%s" is no name',
    (name) => expect(isNameLike(name)).toBe(false),
  );

  it.each(['Ann Bee', '李明', 'The Gout Society', 'O’Neil', 'محمد علي'])(
    '%s may be a name',
    (name) => expect(isNameLike(name)).toBe(true),
  );
});

describe('isPersonLike', () => {
  it.each([
    'Ann Bee',
    'ANN BEE',
    'K.C. Howard',
    'Ludwig van der Berg',
    'José de la Cruz',
    'Ann Bee, MD',
  ])('%s is written like a person', (name) => expect(isPersonLike(name)).toBe(true));

  it.each([
    'View Profile',
    'Follow Ann',
    'Read more',
    'Share This',
    'About Ann Bee',
    'Ann',
    'a walk in the park',
    'Über den Autor',
  ])('%s is not written like a person', (name) => expect(isPersonLike(name)).toBe(false));
});

describe('nameWithDegrees', () => {
  it('keeps degrees and drops the post', () => {
    expect(nameWithDegrees('Ann Bee, M.D., M.P.H., Head of Care, Leaf Clinic')).toBe(
      'Ann Bee, M.D., M.P.H.',
    );
  });
});
