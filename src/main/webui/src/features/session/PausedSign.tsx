import { useTranslation } from 'react-i18next';
import { cx, Icon } from '@/shared/ui';
import s from './PausedSign.module.css';

/** Everything is paused: big and plain, with what the staff say. */
export function PausedSign({ message, children }: { message: string | null; children: string }) {
  const { t } = useTranslation('session');
  return (
    <section className={cx(s.sign)} role="status" aria-labelledby="paused">
      <Icon name="pause" size={40} />
      <div className={cx(s.words)}>
        <h2 id="paused" className={cx(s.title)}>
          {t('lead.paused.title')}
        </h2>
        {message === null ? null : <p className={cx(s.message)}>{message}</p>}
        <p className={cx(s.detail)}>{children}</p>
      </div>
    </section>
  );
}
