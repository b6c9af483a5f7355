import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Shows a sheet as large as there is room for; in print it stands at full size. */
export function SummaryPreview({ children }: { children: ComponentChildren }) {
  const stage = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const box = stage.current;
    const sheet = box?.firstElementChild;
    if (!box || !(sheet instanceof HTMLElement)) return;
    const rescale = () => {
      const scale = Math.min(1, box.clientWidth / sheet.offsetWidth);
      // Through the CSSOM, which the page's policy allows, unlike a style attribute.
      box.style.setProperty('--sheet-scale', String(scale));
      box.style.setProperty('--sheet-height', `${sheet.offsetHeight * scale}px`);
    };
    const observer = new ResizeObserver(rescale);
    observer.observe(box);
    observer.observe(sheet);
    rescale();
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={stage} class="sheet-stage">
      {children}
    </div>
  );
}
