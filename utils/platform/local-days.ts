/** The moment that a day (YYYY-MM-DD) begins here, some days later if wanted; null for none. */
export function momentOf(day: string, daysLater = 0): number | null {
  const [year, month, date] = day.split('-').map(Number);
  if (!year || !month || !date) return null;
  return new Date(year, month - 1, date + daysLater).getTime();
}

/** The day here that a moment falls on, YYYY-MM-DD. */
export function dayOf(moment: number): string {
  const at = new Date(moment);
  const two = (count: number) => String(count).padStart(2, '0');
  return `${String(at.getFullYear()).padStart(4, '0')}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}
