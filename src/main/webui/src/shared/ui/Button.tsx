import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import { Link } from 'react-router';
import { cx } from './cx';
import s from './Button.module.css';

export interface ButtonLook {
  /** `primary`: the one next step of a screen. `plain`: any other. `quiet`: beside other things. `danger`: takes away. */
  kind?: 'primary' | 'plain' | 'quiet' | 'danger';
  /** `s` in dense places (36 px, never the only way on a phone), `m` (44 px), `l` for the step that starts something. */
  size?: 's' | 'm' | 'l';
  /** Fills the width. */
  wide?: boolean;
}

type ButtonProps = Omit<AriaButtonProps, 'className' | 'style'> & ButtonLook & { className?: string | undefined };

/**
 * A button. `isPending` shows that it works and refuses further presses without losing focus.
 *
 *     <Button kind="primary" onPress={start} isPending={starting}>Start</Button>
 */
export function Button({ kind = 'plain', size = 'm', wide = false, className, ...props }: ButtonProps) {
  return <AriaButton {...props} className={looks({ kind, size, wide }, className)} />;
}

interface ButtonLinkProps extends ButtonLook {
  /** A path inside the app. */
  to: string;
  /** Opens in a tab of its own. */
  beside?: boolean;
  children: React.ReactNode;
  className?: string;
}

/** A link that looks like a button, for going somewhere: `<ButtonLink to="/courses" kind="primary">…</ButtonLink>`. */
export function ButtonLink({ to, beside = false, children, className, ...look }: ButtonLinkProps) {
  return (
    <Link to={to} {...(beside ? { target: '_blank' } : {})} className={looks(look, className)}>
      {children}
    </Link>
  );
}

function looks({ kind = 'plain', size = 'm', wide = false }: ButtonLook, className?: string): string {
  return cx(s.button, s[kind], s[size], wide && s.wide, className);
}
