import { useTranslation } from 'react-i18next';
import { cx } from '@/shared/ui';
import s from './Presence.module.css';

/** Somebody is typing. */
export function TypingDots() {
  const { t } = useTranslation('caseboard');
  return (
    <span className={cx(s.dots)} role="img" aria-label={t('student.typing')}>
      <span />
      <span />
      <span />
    </span>
  );
}
