import type { ReactNode } from 'react';
import { cx } from '@/shared/ui';
import s from './StepBar.module.css';

/** Steps at the foot of a question: always within reach of the thumb on a phone, in the flow elsewhere. */
export function StepBar({ children }: { children: ReactNode }) {
  return (
    <div className={cx(s.room)}>
      <div className={cx(s.bar)}>{children}</div>
    </div>
  );
}
