import { cx } from '@/shared/ui';
import s from './Star.module.css';

/** The star under the right field. */
export function Star({ size }: { size: number }) {
  return (
    <svg className={cx(s.star)} width={size} height={size} viewBox="0 0 24 24" aria-hidden>
      <path d="M12 1.6l3.1 6.9 7.5.8-5.6 5 1.6 7.4L12 17.9l-6.6 3.8L7 14.3l-5.6-5 7.5-.8z" />
    </svg>
  );
}
