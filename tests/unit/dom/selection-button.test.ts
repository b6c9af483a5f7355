import axe from 'axe-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { showSelectionButton } from '../../../utils/dom/selection-button.ts';

const near = { bottom: 40, top: 20, right: 200, left: 100 } as DOMRect;
const show = (onPress = () => {}) =>
  showSelectionButton(document, near, 'Save to notebook', onPress, 'open');
const host = () => document.body.lastElementChild;
const button = () => host()?.shadowRoot?.querySelector('button');

afterEach(() => document.body.replaceChildren());

describe('the button beside selected text', () => {
  it('is one element without a name, and gone when hidden', () => {
    const shown = show();
    expect(document.body.children).toHaveLength(1);
    expect(host()?.getAttributeNames()).toEqual(['style']);
    shown.hide();
    expect(document.body.children).toHaveLength(0);
  });

  it('says what it does and passes axe', async () => {
    show();
    expect(button()?.textContent).toBe('Save to notebook');
    const { violations } = await axe.run(host() as Element, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(violations).toEqual([]);
  });

  it("does not act on a click that a page's script makes", () => {
    const press = vi.fn();
    show(press);
    button()?.click();
    button()?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(press).not.toHaveBeenCalled();
  });

  it('shows a label with markup as text', () => {
    showSelectionButton(document, near, '<img src=x onerror=alert(1)>', () => {}, 'open');
    expect(button()?.children).toHaveLength(0);
  });
});
