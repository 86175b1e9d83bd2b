import { cx, LogoSign, Spinner } from '@/shared/ui';
import s from './Opening.module.css';

/** Shown while the app finds out who is here; only after a moment, so that nothing flickers. */
export function Opening() {
  return (
    <div className={cx(s.opening)}>
      <LogoSign size={56} />
      <Spinner />
    </div>
  );
}
