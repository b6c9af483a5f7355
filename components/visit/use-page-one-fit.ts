import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { fitPageOne, type PageOnePlan } from '../../utils/visit/fit-page-one.ts';
import type { SummaryDocument } from '../../utils/visit/summary-document.ts';
import { measurePageOne } from './measure-page-one.ts';

interface Fitted {
  summary: SummaryDocument;
  look: string;
  isTight: boolean;
  /** Null while a tight sheet is laid out for measuring. */
  plan: PageOnePlan | null;
}

/**
 * What fits on page one, measured on a sheet laid out with everything on it; the plan is null
 * while that sheet is being laid out. Where even the least does not fit, the sheet is laid out
 * again as tight as it may be. `look` names the paper and print size.
 */
export function usePageOneFit(
  sheet: RefObject<HTMLElement | null>,
  summary: SummaryDocument,
  look: string,
): Pick<Fitted, 'plan' | 'isTight'> {
  const [fitted, setFitted] = useState<Fitted | null>(null);
  const isCurrent = fitted?.summary === summary && fitted.look === look;
  useLayoutEffect(() => {
    if ((isCurrent && fitted.plan) || !sheet.current) return;
    const heights = measurePageOne(sheet.current);
    if (!heights) return;
    const plan = fitPageOne(heights);
    const isTight = isCurrent && fitted.isTight;
    setFitted({
      summary,
      look,
      ...(plan.isOver && !isTight ? { isTight: true, plan: null } : { isTight, plan }),
    });
  });
  return isCurrent ? fitted : { plan: null, isTight: false };
}
