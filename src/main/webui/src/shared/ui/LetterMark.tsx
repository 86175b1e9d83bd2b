import { cx } from './cx';
import s from './LetterMark.module.css';

interface LetterMarkProps {
  /** Nothing for a ring without a letter. */
  index: number | undefined;
  /** Screen readers count the options already. */
  silent?: boolean;
}

/**
 * The letter of an option in its ring, directly inside a control, whose hover and selection it shows.
 *
 *     <ToggleButton><LetterMark index={0} /> …</ToggleButton>
 */
export function LetterMark({ index, silent }: LetterMarkProps) {
  return (
    <span className={cx(s.mark)} aria-hidden={silent}>
      {index === undefined ? null : letter(index)}
    </span>
  );
}

/** A, B, C by place. */
export function letter(index: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + index);
}
