import { Button } from './button.tsx';

interface Props {
  label: string;
  /** 0–1; left out when nobody knows. */
  done?: number;
  stop?: { label: string; run: () => void };
}

/** How far long work is, with a way to stop it. */
export function Progress({ label, done, stop }: Props) {
  return (
    <div class="stack-tight">
      <label class="field">
        <span class="field-label" role="status">
          {label}
        </span>
        <progress class="progress" value={done} max={1} />
      </label>
      {stop && <Button onClick={stop.run}>{stop.label}</Button>}
    </div>
  );
}
