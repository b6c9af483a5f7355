import { useId } from 'preact/hooks';

interface Props {
  label: string;
  hint?: string;
  /** Endings offered first, e.g. ".gz,.json". */
  accept: string;
  onFile: (file: File) => void;
}

/** Lets the person choose one file; the same file may be chosen again. */
export function FileField({ label, hint, accept, onFile }: Props) {
  const id = useId();
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {label}
      </label>
      {hint && (
        <span class="field-hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      <input
        id={id}
        class="input"
        type="file"
        accept={accept}
        aria-describedby={hint && `${id}-hint`}
        onChange={(e) => {
          const [file] = e.currentTarget.files ?? [];
          e.currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
    </div>
  );
}
