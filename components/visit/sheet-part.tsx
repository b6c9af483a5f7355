import type { ComponentChildren } from 'preact';

interface Props {
  heading: string;
  /** A part with nothing in it has no heading either. */
  isShown: boolean;
  children: ComponentChildren;
}

/** One headed part of the pages after the first. */
export function SheetPart({ heading, isShown, children }: Props) {
  if (!isShown) return null;
  return (
    <section class="sheet-part">
      <h2>{heading}</h2>
      {children}
    </section>
  );
}
