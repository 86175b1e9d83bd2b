import { Label, ProgressBar } from 'react-aria-components';
import { cx } from './cx';
import s from './Progress.module.css';

interface ProgressProps {
  label: string;
  value: number;
  /** What the value is counted to. */
  max: number;
  /** The words for the value; otherwise "7 / 24". */
  words?: string;
  /** Said by screen readers, not shown, where the place says it already. */
  bare?: boolean;
}

/** How far something is, on a scale with a mark for each unit (or each tenth): `<Progress label={t('done')} value={7} max={24} />`. */
export function Progress({ label, value, max, words = `${value} / ${max}`, bare }: ProgressProps) {
  return (
    <ProgressBar
      className={cx(s.progress)}
      value={value}
      minValue={0}
      maxValue={max}
      valueLabel={words}
      {...(bare ? { 'aria-label': label } : {})}
    >
      {({ percentage }) => (
        <>
          {bare ? null : (
            <span className={cx(s.words)}>
              <Label>{label}</Label>
              <span>{words}</span>
            </span>
          )}
          <Scale percentage={percentage ?? 0} units={max > 0 && max <= 40 ? max : 10} />
        </>
      )}
    </ProgressBar>
  );
}

/** A ruler: a line as long as the share, over evenly spaced marks. */
export function Scale({ percentage, units }: { percentage: number; units: number }) {
  const width = 1000;
  const marks = Array.from({ length: units + 1 }, (_, unit) => {
    const x = ((width * unit) / units).toFixed(1);
    return `M${x} 8v${unit % (units < 10 ? units : 5) === 0 ? 8 : 5}`;
  });
  return (
    <svg className={cx(s.scale)} viewBox={`0 0 ${width} 16`} preserveAspectRatio="none" aria-hidden>
      <path className={cx(s.marks)} d={marks.join('')} />
      <path className={cx(s.track)} d={`M0 4h${width}`} />
      {percentage > 0 ? <path className={cx(s.value)} d={`M0 4h${(width * Math.min(100, percentage)) / 100}`} /> : null}
    </svg>
  );
}
