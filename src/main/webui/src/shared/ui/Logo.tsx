import { cx } from './cx';
import s from './Logo.module.css';

/** The sign: seats round a table, and the patient in the middle; together a C. */
export function LogoSign({ size = 28 }: { size?: number }) {
  return (
    <svg className={cx(s.sign)} width={size} height={size} viewBox="0 0 32 32" fill="none" aria-hidden>
      <path d={SEATS} />
      <circle cx="16" cy="16" r="4" />
    </svg>
  );
}

/** The sign with the name. */
export function Logo({ size = 28 }: { size?: number }) {
  return (
    <span className={cx(s.logo)}>
      <LogoSign size={size} />
      <span className={cx(s.name)}>Consilium</span>
    </span>
  );
}

const SEATS = seats();

/** Five arcs of 44 degrees on a circle, from 50 to 310 degrees, open to the right. */
function seats(): string {
  const point = (degrees: number) => {
    const angle = (degrees * Math.PI) / 180;
    return `${(16 + 12 * Math.cos(angle)).toFixed(2)} ${(16 + 12 * Math.sin(angle)).toFixed(2)}`;
  };
  return [0, 1, 2, 3, 4].map((seat) => `M${point(50 + 54 * seat)}A12 12 0 0 1 ${point(94 + 54 * seat)}`).join('');
}
