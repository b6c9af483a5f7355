import { describe, expect, it } from 'vitest';
import { optionFor } from '../../../utils/notebook/option-for.ts';
import { sample, uuid } from './sample-records.ts';

const lipitor = sample('option', 3, { name: 'Lipitor', genericName: 'atorvastatin' });
const typed = sample('option', 4, { name: ' Zocor ' });
const first = sample('option', 5, { name: 'Botox', mergedInto: uuid(6) });
const second = sample('option', 6, { name: 'Botox shots', mergedInto: uuid(7) });
const third = sample('option', 7, { name: 'Botulinum toxin' });
const known = [lipitor, typed, first, second, third];

describe('the option a treatment belongs to', () => {
  it.each([
    ['the same generic name', 'atorvastatin', 'atorvastatin', lipitor.id],
    ['another brand of the same generic', 'Sortis', 'atorvastatin', lipitor.id],
    ['the same brand in other case', 'LIPITOR', 'atorvastatin', lipitor.id],
    ["the page's word as the person typed it", 'Zocor', 'simvastatin', typed.id],
    ['an option that was joined with others', 'Botox', 'botox', third.id],
  ])('%s', (_what, mention, name, id) => {
    expect(optionFor({ mention, name, kind: 'medicine' }, known)).toEqual({ id });
  });

  it.each([
    ['Crestor', 'rosuvastatin', { name: 'Crestor', genericName: 'rosuvastatin' }],
    ['Yoga', 'yoga', { name: 'Yoga', genericName: '' }],
    ['', '', { name: '', genericName: '' }],
  ])('is new for %j', (mention, name, made) => {
    const option = optionFor({ mention, name, kind: 'other' }, known);
    expect(option).toEqual({ ...made, treatmentKind: 'other' });
  });

  it('does not take an empty generic name for a match', () => {
    expect(optionFor({ mention: 'x', name: '', kind: 'other' }, [typed])).not.toHaveProperty('id');
  });
});
