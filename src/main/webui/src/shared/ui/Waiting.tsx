import { useTranslation } from 'react-i18next';
import { cx } from './cx';
import s from './Waiting.module.css';

/** A sign that something is fetched, with the word for it: `<Spinner />`. */
export function Spinner({ label }: { label?: string }) {
  const { t } = useTranslation();
  return (
    <span className={cx(s.spinner)} role="status">
      <svg width="20" height="20" viewBox="0 0 20 20" fill="none" aria-hidden>
        <circle cx="10" cy="10" r="8" />
        <path d="M10 2a8 8 0 0 1 8 8" />
      </svg>
      {label ?? t('waiting')}
    </span>
  );
}

/** The place of text that is on its way, in so many lines: `<Skeleton lines={4} />`. */
export function Skeleton({ lines = 3 }: { lines?: number }) {
  const { t } = useTranslation();
  return (
    <div className={cx(s.skeleton)} role="status" aria-label={t('waiting')}>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} />
      ))}
    </div>
  );
}
