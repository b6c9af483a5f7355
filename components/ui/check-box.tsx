import type { ComponentChildren } from 'preact';

interface Props {
  isChecked: boolean;
  isDisabled?: boolean;
  onChecked: (isChecked: boolean) => void;
  children: ComponentChildren;
}

/** A tick box whose whole label can be clicked. */
export function CheckBox({ isChecked, isDisabled = false, onChecked, children }: Props) {
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={isChecked}
        disabled={isDisabled}
        onChange={(e) => onChecked(e.currentTarget.checked)}
      />
      <span>{children}</span>
    </label>
  );
}
