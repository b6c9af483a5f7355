import { act, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LongList } from '../../../components/ui/long-list.tsx';
import { expectNothingFromAxe } from './open-page.tsx';

type Report = (entries: Partial<IntersectionObserverEntry>[]) => void;

/** jsdom lays nothing out: the test says which chunks are near the window. */
const reports = new Map<Element, Report>();
class PlayedObserver {
  readonly #report: Report;
  constructor(report: Report) {
    this.#report = report;
  }
  observe(chunk: Element) {
    reports.set(chunk, this.#report);
  }
  disconnect() {}
}
const before = globalThis.IntersectionObserver;
beforeEach(() => {
  reports.clear();
  Object.assign(globalThis, { IntersectionObserver: PlayedObserver });
});
afterEach(() => {
  Object.assign(globalThis, { IntersectionObserver: before });
});

const itemsUpTo = (count: number) => Array.from({ length: count }, (_, n) => ({ id: `row ${n}` }));
const rows = () => screen.queryAllByRole('listitem').map((row) => row.textContent);
const chunks = () => [...document.querySelectorAll<HTMLElement>('[role="presentation"]')];

function show(count: number, aimedAt: string | null = null) {
  const row = ({ id }: { id: string }) => <button type="button">{id}</button>;
  render(<LongList items={itemsUpTo(count)} look="a" rowHeight={50} aimedAt={aimedAt} row={row} />);
}

const tell = (chunk: HTMLElement | undefined, isIntersecting: boolean, height = 0) =>
  act(() => {
    const boundingClientRect = { height } as DOMRectReadOnly;
    if (chunk) reports.get(chunk)?.([{ isIntersecting, boundingClientRect }]);
  });

describe('a list', () => {
  it('of a hundred rows is plain and whole', () => {
    show(100);
    expect(rows()).toHaveLength(100);
    expect(chunks()).toEqual([]);
  });

  it('that is longer begins with its first rows, each saying its place in the whole', async () => {
    show(101);
    expect(rows()).toEqual(itemsUpTo(20).map(({ id }) => id));
    const last = screen.getAllByRole('listitem').at(-1);
    expect(last?.getAttribute('aria-posinset')).toBe('20');
    expect(last?.getAttribute('aria-setsize')).toBe('101');
    expect(chunks()[1]?.style.height).toBe('1000px');
    expect(chunks().at(-1)?.style.height).toBe('50px');
    await expectNothingFromAxe();
  });

  it('has the rows that come near, and keeps the height of those that leave', () => {
    show(200);
    tell(chunks()[3], true);
    expect(rows()).toContain('row 65');
    tell(chunks()[3], false, 1234);
    expect(rows()).not.toContain('row 65');
    expect(chunks()[3]?.style.height).toBe('1234px');
  });

  it('never takes away the row that has the focus', () => {
    show(200);
    tell(chunks()[3], true);
    screen.getByRole('button', { name: 'row 65' }).focus();
    tell(chunks()[3], false, 1234);
    expect(rows()).toContain('row 65');
  });

  it('has the row that is aimed at, wherever it stands', () => {
    show(200, 'row 150');
    expect(rows()).toContain('row 150');
    expect(rows()).not.toContain('row 100');
  });

  it('is printed whole', () => {
    show(200);
    act(() => void window.dispatchEvent(new Event('beforeprint')));
    expect(rows()).toHaveLength(200);
    act(() => void window.dispatchEvent(new Event('afterprint')));
    expect(rows()).toHaveLength(20);
  });
});
