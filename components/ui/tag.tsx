import type { ComponentChildren } from 'preact';

/** A short label: status, source kind. Says it in words, never by colour alone. */
export function Tag({
  look = 'plain',
  children,
}: {
  look?: 'plain' | 'strong';
  children: ComponentChildren;
}) {
  return (
    <span class="tag" data-look={look}>
      {children}
    </span>
  );
}
