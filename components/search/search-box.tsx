import { useId, useRef } from 'preact/hooks';
import { useWords } from '../hooks/use-words.ts';
import { useSearchSession } from './search-session.ts';
import { useSearchKey } from './use-search-key.ts';

/** What is typed here goes to no spell checker and no form memory of the browser. */
const NOT_HELPED = { autocomplete: 'off', spellcheck: false, writingsuggestions: 'false' };

/** Goes to the results as soon as something is typed; the words stay out of the address. */
export function SearchBox() {
  const t = useWords();
  const id = useId();
  const ref = useRef<HTMLInputElement>(null);
  const { words, setWords } = useSearchSession();
  useSearchKey(() => {
    ref.current?.focus();
    ref.current?.select();
  });
  const show = () => {
    if (window.location.hash !== '#search') window.location.hash = '#search';
  };
  return (
    <search class="search-box">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          show();
        }}
      >
        <label class="visually-hidden" for={id}>
          {t('search.label')}
        </label>
        <input
          id={id}
          ref={ref}
          class="input"
          type="search"
          placeholder={t('search.hint')}
          value={words}
          {...NOT_HELPED}
          onInput={(event) => {
            setWords(event.currentTarget.value);
            show();
          }}
        />
      </form>
    </search>
  );
}
