import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '@/shared/i18n/format';
import { ButtonLink, cx, Icon } from '@/shared/ui';
import { sessionPath } from '../joining';
import type { PastSession } from '../today';
import s from './PastSessions.module.css';

/** Sessions that are over, newest first; students go to their results from there. */
export function PastSessions({ sessions }: { sessions: PastSession[] }) {
  const { t } = useTranslation('session');
  const { day } = useFormat();
  if (sessions.length === 0) return <p className={cx(s.soft)}>{t('today.pastEmpty')}</p>;
  return (
    <ul className={cx(s.list)}>
      {sessions.map((session) => (
        <li key={session.sessionId} className={cx(s.session)}>
          <Link to={sessionPath(session.sessionId, session.as)} className={cx(s.title)}>
            {session.title}
          </Link>
          <span className={cx(s.soft)}>
            {session.courseTitle}
            <br />
            {t('today.closedOn', { when: day(session.closedAt) })}
          </span>
          {session.as === 'STUDENT' ? (
            <ButtonLink to={`/sessions/${session.sessionId}/results`} kind="quiet" className={cx(s.results)}>
              {t('today.results')}
              <Icon name="arrowRight" size={18} />
            </ButtonLink>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
