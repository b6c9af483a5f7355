import type { ComponentChildren, JSX } from 'preact';

type Props = Omit<JSX.IntrinsicElements['button'], 'look'> & {
  look?: 'main' | 'plain' | 'quiet' | 'danger';
  children: ComponentChildren;
};

/** A button that never submits by accident: give `type="submit"` where it should. */
export function Button({ look = 'plain', type = 'button', children, ...rest }: Props) {
  return (
    <button {...rest} type={type} class="button" data-look={look}>
      {children}
    </button>
  );
}
