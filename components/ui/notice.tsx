import type { ComponentChildren } from 'preact';

interface Props {
  look?: 'plain' | 'warning' | 'error' | 'good';
  /** Announced as soon as it appears. */
  isUrgent?: boolean;
  children: ComponentChildren;
}

/** A short message set apart from the text around it. */
export function Notice({ look = 'plain', isUrgent = false, children }: Props) {
  return (
    <div class="notice" data-look={look} role={isUrgent ? 'alert' : undefined}>
      {children}
    </div>
  );
}
