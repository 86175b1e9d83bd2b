import { useTranslation } from 'react-i18next';
import { cx } from './cx';
import { disciplineLook } from './disciplines';
import s from './DisciplineMark.module.css';

interface DisciplineMarkProps {
  /** The discipline's code, such as NUR; unknown or absent gives a plain grey disc. */
  code: string | null | undefined;
  /** Side in pixels. */
  size?: number;
  /** Shows the discipline's name beside the mark; without it the name is there for screen readers only. */
  named?: boolean;
  /** The name is said right beside it anyway: hides the mark from screen readers. */
  decorative?: boolean;
}

/**
 * A discipline by colour, letter and shape: the colour never carries the meaning alone.
 *
 *     <DisciplineMark code="PHA" named />
 */
export function DisciplineMark({ code, size = 24, named, decorative }: DisciplineMarkProps) {
  const name = useDisciplineName()(code);
  const look = disciplineLook(code);
  const hidden = decorative === true || named === true;
  const mark = (
    <svg
      className={cx(s.mark)}
      data-discipline={look.code}
      width={size}
      height={size}
      viewBox="-0.5 -0.5 25 25"
      {...(hidden ? { 'aria-hidden': true } : { role: 'img', 'aria-label': name })}
    >
      <path d={look.path} />
      <text x="12" y={12 + look.letterDrop} dy="0.36em" textAnchor="middle">
        {look.letter}
      </text>
    </svg>
  );
  if (!named) return mark;
  return (
    <span className={cx(s.named)}>
      {mark}
      {name}
    </span>
  );
}

/** Gives the name of a discipline in the reader's language; an empty text for people without one. */
export function useDisciplineName(): (code: string | null | undefined) => string {
  const { t } = useTranslation();
  return (code) => (code ? t(`discipline.${code as 'NUR'}`, { defaultValue: code }) : t('discipline.none'));
}
