import { encode } from 'uqr';
import { cx } from './cx';
import s from './QrCode.module.css';

/** A text (such as the address that joins a session) as a QR code, always dark on light: `<QrCode text={url} label={t('join')} />`. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { data, size } = encode(text, { border: 2 });
  const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return (
    <svg
      className={cx(s.code)}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      role="img"
      aria-label={label}
    >
      <path className={cx(s.light)} d={`M0 0h${size}v${size}h-${size}z`} />
      <path className={cx(s.dark)} d={path} />
    </svg>
  );
}
