import { useTranslation } from 'react-i18next';
import { cx, Icon } from '@/shared/ui';
import s from './PausedWall.module.css';

/** Everything is paused: nothing else stands on the wall. */
export function PausedWall({ message }: { message: string | null }) {
  const { t } = useTranslation('session');
  return (
    <main id="content" className={cx(s.paused)}>
      <h1 className={cx(s.title)}>
        <Icon name="pause" size={72} />
        {t('lead.paused.title')}
      </h1>
      {message === null ? null : <p className={cx(s.message)}>{message}</p>}
      <p className={cx(s.detail)}>{t('lead.paused.wall')}</p>
    </main>
  );
}
