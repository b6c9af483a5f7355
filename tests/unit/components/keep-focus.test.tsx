import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { expect, it } from 'vitest';
import { keepFocus } from '../../../components/ui/keep-focus.ts';

/** A list whose items can be removed, as in every view. */
function List() {
  const [items, setItems] = useState(['one', 'two', 'three']);
  const [said, setSaid] = useState('');
  const remove = (name: string) => {
    setItems(items.filter((one) => one !== name));
    setSaid(name);
  };
  return (
    <main>
      <h1>All</h1>
      <section>
        <h2>Things</h2>
        {items.length > 0 && (
          <ul>
            {items.map((name) => (
              <li key={name}>
                <button type="button" onClick={() => remove(name)}>
                  {name}
                </button>
              </li>
            ))}
          </ul>
        )}
      </section>
      <div role="status">
        {said && (
          <button type="button" onClick={() => setSaid('')}>
            Undo
          </button>
        )}
      </div>
    </main>
  );
}

const press = (name: string) => {
  const button = screen.getByRole('button', { name });
  button.focus();
  fireEvent.click(button);
};
const expectFocusOn = (text: string) =>
  waitFor(() => expect(document.activeElement?.textContent).toBe(text));

it('goes to the next thing of a list, then the one before, then the heading', async () => {
  const end = keepFocus(render(<List />).container as HTMLElement);
  press('two');
  await expectFocusOn('three');
  press('three');
  await expectFocusOn('one');
  press('one');
  await expectFocusOn('Things');
  end();
});

it('goes back to where it was when a short message goes', async () => {
  const end = keepFocus(render(<List />).container as HTMLElement);
  press('one');
  await expectFocusOn('two');
  press('Undo');
  await expectFocusOn('two');
  end();
});

it('is left alone when it is somewhere else', async () => {
  const end = keepFocus(render(<List />).container as HTMLElement);
  screen.getByRole('button', { name: 'three' }).focus();
  fireEvent.click(screen.getByRole('button', { name: 'one' }));
  await waitFor(() => expect(screen.queryByRole('button', { name: 'one' })).toBeNull());
  expect(document.activeElement?.textContent).toBe('three');
  end();
});
