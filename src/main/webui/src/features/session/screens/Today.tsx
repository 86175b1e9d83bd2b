import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/features/institution';
import { cx, EmptyState, PageHeader } from '@/shared/ui';
import { CodeForm } from '../student/CodeForm';
import { todayQuery } from '../today';
import { CurrentSession } from '../today/CurrentSession';
import { PastSessions } from '../today/PastSessions';
import s from './Today.module.css';

/** The session that runs or comes next, big; then joining by code, and what is over. */
export default function Today() {
  const { t } = useTranslation('session');
  const { givenName } = useMe();
  const { data } = useSuspenseQuery(todayQuery);
  const [first, ...others] = data.current;
  return (
    <>
      <PageHeader context={t('today.greeting', { name: givenName })} title={t('today.title')} />
      <div className={cx(s.page)}>
        <div className={cx(s.sessions)}>
          {first ? (
            <CurrentSession session={first} big />
          ) : (
            <EmptyState title={t('today.empty')}>{t('today.emptyDetail')}</EmptyState>
          )}
          {others.length > 0 ? (
            <section className={cx(s.part)} aria-labelledby="also">
              <h2 id="also">{t('today.also')}</h2>
              {others.map((session) => (
                <CurrentSession key={session.sessionId} session={session} />
              ))}
            </section>
          ) : null}
        </div>
        <section className={cx(s.join)} aria-labelledby="join">
          <h2 id="join">{t('join.title')}</h2>
          <p className={cx(s.soft)}>{t('join.lead')}</p>
          <CodeForm action={t('join.join')} compact />
        </section>
        <section className={cx(s.part, s.past)} aria-labelledby="past">
          <h2 id="past">{t('today.past')}</h2>
          <PastSessions sessions={data.past} />
        </section>
      </div>
    </>
  );
}
