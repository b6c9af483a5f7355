import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { fitPageOne, type PageOnePlan } from '../../utils/visit/fit-page-one.ts';
import type { SummaryDocument } from '../../utils/visit/summary-document.ts';
import { measurePageOne } from './measure-page-one.ts';

interface Fitted {
  summary: SummaryDocument;
  look: string;
  plan: PageOnePlan;
}

/**
 * What fits on page one, measured on a sheet laid out with everything on it. Null while that
 * sheet is being laid out. `look` names the paper and print size.
 */
export function usePageOneFit(
  sheet: RefObject<HTMLElement | null>,
  summary: SummaryDocument,
  look: string,
): PageOnePlan | null {
  const [fitted, setFitted] = useState<Fitted | null>(null);
  const isCurrent = fitted?.summary === summary && fitted.look === look;
  useLayoutEffect(() => {
    if (isCurrent || !sheet.current) return;
    const heights = measurePageOne(sheet.current);
    if (heights) setFitted({ summary, look, plan: fitPageOne(heights) });
  });
  return isCurrent ? fitted.plan : null;
}
