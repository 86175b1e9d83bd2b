import { useTranslation } from 'react-i18next';
import { ButtonLink, cx } from '@/shared/ui';
import type { StudentSession } from '@/shared/live/messages';
import { Agenda } from './Agenda';
import s from './Waiting.module.css';

/** After the end: my results, and every phase to look back at. */
export function Closed({ session }: { session: StudentSession }) {
  const { t } = useTranslation('session');
  return (
    <div className={cx(s.page)}>
      <div className={cx(s.first)}>
        <h2 className={cx(s.title)}>{t('closed.title')}</h2>
        <p className={cx(s.lead)}>{t('closed.lead')}</p>
        <div>
          <ButtonLink to={`/sessions/${session.id}/results`} kind="primary" size="l">
            {t('closed.results')}
          </ButtonLink>
        </div>
      </div>
      <section className={cx(s.part)} aria-labelledby="agenda">
        <h2 id="agenda">{t('closed.lookBack')}</h2>
        <Agenda session={session} />
      </section>
    </div>
  );
}
