import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { cx } from '@/shared/ui';
import s from './RehearsalBanner.module.css';

/** Unmistakable: this is not the real session. On the wall without the way to its steering. */
export function RehearsalBanner({ sessionId }: { sessionId?: string }) {
  const { t } = useTranslation('session');
  return (
    <aside className={cx(s.banner)}>
      <strong>{t('rehearsal.title')}</strong>
      <span>{t('rehearsal.detail')}</span>
      {sessionId ? (
        <Link className={cx(s.steer)} to={`/sessions/${sessionId}/rehearsal`}>
          {t('rehearsal.steer')}
        </Link>
      ) : null}
    </aside>
  );
}
