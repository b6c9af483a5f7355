import type { Option } from '../model/research.ts';
import { waitOption } from './wait-option.ts';

export const MOST_COLUMNS = 4;
/** Key of the column for doing nothing or waiting, whether or not an option stands for it yet. */
export const WAIT = 'wait';

/** Something that can stand in the comparison. */
export interface Column {
  key: string;
  /** null: waiting, about which nothing is written yet. */
  option: Option | null;
}

/** All columns that can be chosen from options in their order; doing nothing is always one, the last. */
export function allColumns(options: readonly Option[], waitName: string): Column[] {
  const waiting = waitOption(options, waitName);
  const others = options.filter((option) => option !== waiting);
  return [
    ...others.map((option) => ({ key: option.id as string, option })),
    { key: WAIT, option: waiting ?? null },
  ];
}

/**
 * The columns that these keys name, in the order of `all` and at most four. Without keys: the first
 * three options that are not put aside, and doing nothing.
 */
export function chosenColumns(all: readonly Column[], keys: readonly string[]): Column[] {
  const named = all.filter(({ key }) => keys.includes(key));
  if (named.length > 0) return named.slice(0, MOST_COLUMNS);
  const open = all.filter(({ key, option }) => key !== WAIT && option?.status !== 'not-for-me');
  const first = new Set(open.slice(0, MOST_COLUMNS - 1));
  return all.filter((column) => first.has(column) || column.key === WAIT);
}
