import { useTranslation } from 'react-i18next';
import { ButtonLink, Countdown, cx, Icon, PersonMark } from '@/shared/ui';
import { sessionPath } from '../joining';
import { MovedNotice } from '../student/MovedNotice';
import type { TodaySession } from '../today';
import s from './CurrentSession.module.css';

/** A session that runs or comes next, with the one thing to do. */
export function CurrentSession({ session, big = false }: { session: TodaySession; big?: boolean }) {
  const { t } = useTranslation('session');
  const running = session.state === 'RUNNING';
  const Title = big ? 'h2' : 'h3';
  return (
    <article className={cx(s.session, big && s.big, running && s.running)}>
      <p className={cx(s.state)}>
        <Icon name={running ? 'play' : 'clock'} size={16} />
        {running ? t('today.running') : t('today.prepared')}
      </p>
      <div className={cx(s.words)}>
        <p className={cx(s.course)}>{session.courseTitle}</p>
        <Title className={cx(s.title)}>{session.title}</Title>
      </div>
      {running && session.phaseTitle !== null ? (
        <p className={cx(s.phase)}>
          {t('today.inPhase', { phase: session.phaseTitle })}
          <Countdown of={{ ...session, startedAt: session.deadlineAt }} size="s" />
        </p>
      ) : null}
      {session.team ? (
        <MovedNotice sessionId={session.sessionId} team={session.team.name} movedAt={session.movedAt} />
      ) : null}
      {session.team ? <TodayTeam session={session} /> : null}
      <div className={cx(s.step)}>
        <ButtonLink
          to={sessionPath(session.sessionId, session.as)}
          kind={big ? 'primary' : 'plain'}
          size={big ? 'l' : 'm'}
        >
          <Step session={session} />
        </ButtonLink>
        {session.as === 'STUDENT' && session.present ? (
          <span className={cx(s.present)}>
            <Icon name="check" size={18} />
            {t('today.checkedIn')}
          </span>
        ) : null}
      </div>
    </article>
  );
}

function Step({ session }: { session: TodaySession }) {
  const { t } = useTranslation('session');
  const running = session.state === 'RUNNING';
  if (session.as === 'STAFF') return t('today.cockpit');
  if (running) return session.present ? t('today.goOn') : t('today.checkIn');
  return t('today.open');
}

function TodayTeam({ session: { team } }: { session: TodaySession }) {
  const { t } = useTranslation('session');
  if (!team) return null;
  return (
    <div className={cx(s.team)}>
      <p className={cx(s.teamName)}>{t('today.team', { team: team.name })}</p>
      <ul className={cx(s.members)}>
        {team.members.map((member) => (
          <li key={member.accountId}>
            <PersonMark person={member} />
          </li>
        ))}
      </ul>
    </div>
  );
}
