import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { SavedField } from '../../../../components/visit/saved-field.tsx';

const field = () => screen.getByLabelText('Reason') as HTMLInputElement;
const type = (value: string) => fireEvent.input(field(), { target: { value } });

/** A field whose saves go into `saved`, and fail while `isWorking` is false. */
function setUp({ isWorking = true } = {}) {
  const saved: string[] = [];
  const save = async (text: string) => {
    if (isWorking) saved.push(text);
    return isWorking;
  };
  const view = (value: string) => (
    <SavedField label="Reason" value={value} onSave={save} pageOne={8} />
  );
  const { rerender, unmount } = render(view('old'));
  return { saved, unmount, show: (value: string) => rerender(view(value)) };
}

it('saves when the field is left', async () => {
  const { saved } = setUp();
  type('new');
  await fireEvent.blur(field());
  expect(saved).toEqual(['new']);
});

it('saves what was typed when the view goes away', () => {
  const { saved, unmount } = setUp();
  type('new');
  unmount();
  expect(saved).toEqual(['new']);
});

it('keeps what was typed when it cannot be saved', async () => {
  const { show } = setUp({ isWorking: false });
  type('new');
  await fireEvent.blur(field());
  show('written in another window');
  expect(field().value).toBe('new');
});

it('follows the notebook once what was typed is saved', async () => {
  const { show } = setUp();
  type('new');
  await fireEvent.blur(field());
  show('new');
  show('written in another window');
  expect(field().value).toBe('written in another window');
});

it('says when a text is too long for page one, and keeps it', () => {
  setUp();
  type('twelve chars');
  expect(screen.getByText(/4 too long for page one/)).toBeTruthy();
  expect(field().value).toBe('twelve chars');
});
