import type { ReactNode } from 'react';
import { cx } from './cx';
import s from './Stat.module.css';

interface StatProps {
  label: string;
  value: ReactNode;
  /** Of how many: shown smaller behind the value. */
  of?: ReactNode;
  /** What to make of it. */
  note?: ReactNode;
}

/** Figures side by side: `<Stats><Stat label={t('present')} value={18} of={24} /></Stats>`. */
export function Stats({ children }: { children: ReactNode }) {
  return <dl className={cx(s.stats)}>{children}</dl>;
}

/** One figure with its name; inside Stats. */
export function Stat({ label, value, of, note }: StatProps) {
  return (
    <div className={cx(s.stat)}>
      <dt>{label}</dt>
      <dd className={cx(s.figure)}>
        <span className={cx(s.value)}>{value}</span>
        {of === undefined ? null : <span className={cx(s.of)}> / {of}</span>}
      </dd>
      {note ? <dd className={cx(s.note)}>{note}</dd> : null}
    </div>
  );
}
