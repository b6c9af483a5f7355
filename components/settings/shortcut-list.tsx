import { useWords } from '../hooks/use-words.ts';

/** Keys as they are written on most keyboards, in every language. */
const SHORTCUTS = [
  { does: 'openPanel', keys: 'Alt+Shift+B' },
  { does: 'saveSelection', keys: 'Alt+Shift+S' },
  { does: 'lockNow', keys: 'Alt+Shift+L' },
  { does: 'search', keys: 'Ctrl+K' },
  { does: 'nextPerson', keys: 'Alt+P' },
  { does: 'saveForm', keys: 'Ctrl+Enter' },
] as const;

/** What can be done by one press of keys. */
export function ShortcutList() {
  const t = useWords();
  return (
    <dl class="pairs">
      {SHORTCUTS.map(({ does, keys }) => (
        <div key={does}>
          <dt>
            <kbd>{keys}</kbd>
          </dt>
          <dd>{t(`shortcut.${does}`)}</dd>
        </div>
      ))}
    </dl>
  );
}
