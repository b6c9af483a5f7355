const folded = new Map<string, string>();

function foldUnit(unit: string): string {
  let to = folded.get(unit);
  if (to === undefined) {
    const base = unit.normalize('NFD').charAt(0).toLowerCase();
    to = base.length === 1 ? base : unit;
    folded.set(unit, to);
  }
  return to;
}

/**
 * Lower case without accents, unit for unit: the result has the length of `text`, so that an
 * offset in one is an offset in the other. "Ménière’s" becomes "meniere’s".
 */
export function foldText(text: string): string {
  if (!/[^\0-\x7f]/.test(text)) return text.toLowerCase();
  return text.replace(/[A-Z]+/g, (s) => s.toLowerCase()).replace(/[^\0-\x7f]/g, foldUnit);
}
