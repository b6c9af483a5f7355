import type { ComponentChildren } from 'preact';

/** What stands where a list is empty: what is missing, and what to do next. */
export function EmptyState({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <div class="empty stack-tight">
      <strong>{title}</strong>
      <div>{children}</div>
    </div>
  );
}
