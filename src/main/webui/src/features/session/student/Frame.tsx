import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Person } from '@/shared/live';
import { Countdown, cx, LogoSign, StoredMark, useAnnounced, usePageTitle } from '@/shared/ui';
import type { StudentSession } from '@/shared/live/messages';
import type { Phase } from '../phase';
import { AboutSession } from './AboutSession';
import { currentPhase } from '../currentPhase';
import s from './Frame.module.css';
import { MovedNotice } from './MovedNotice';
import { PhaseView } from '../phaseViews';
import { usePhaseFocus } from '../usePhaseFocus';

interface FrameProps {
  session: StudentSession;
  /** Who of my team has the page open. */
  people: readonly Person[];
  children: ReactNode;
}

/** What is always in sight: phase, time left, whether my work is stored, who of my team is here. */
export function Frame({ session, people, children }: FrameProps) {
  const { t } = useTranslation('session');
  const phase = currentPhase(session);
  usePageTitle(phase ? `${phase.title} · ${session.title}` : session.title);
  useAnnounced(useWords(session, phase));
  return (
    <div className={cx(s.frame)}>
      <header className={cx(s.bar)}>
        <div className={cx(s.line)}>
          <Link to="/" className={cx(s.home)} aria-label={t('frame.toToday')}>
            <LogoSign />
          </Link>
          <Where session={session} phase={phase} />
          <span className={cx(s.time)}>{phase ? <Countdown key={phase.id} of={phase} /> : null}</span>
          <div className={cx(s.state)}>
            <AboutSession session={session} people={people} />
            <StoredMark />
          </div>
        </div>
      </header>
      <main id="content" className={cx(s.main)} tabIndex={-1}>
        <MovedNotice sessionId={session.id} team={session.team.name} movedAt={session.movedAt} />
        {phase ? <PhaseView place="notice" sessionId={session.id} courseId={session.courseId} phase={phase} /> : null}
        {children}
      </main>
    </div>
  );
}

function Where({ session, phase }: { session: StudentSession; phase: Phase | undefined }) {
  const { t } = useTranslation('session');
  const heading = usePhaseFocus(phase?.id);
  const position = phase ? session.phases.indexOf(phase) + 1 : 0;
  const beside = session.state === 'CLOSED' ? t('frame.closed') : t('frame.notBegun');
  return (
    <div className={cx(s.where)}>
      <h1 ref={heading} tabIndex={-1} className={cx(s.phase)}>
        {phase?.title ?? session.title}
      </h1>
      <p className={cx(s.session)}>
        {phase ? t('frame.phaseOf', { position, count: session.phases.length }) : beside}
        {phase ? <span className={cx(s.title)}>{session.title}</span> : null}
      </p>
    </div>
  );
}

/** What screen readers are told when it changes; the countdown speaks for itself. */
function useWords(session: StudentSession, phase: Phase | undefined): string | undefined {
  const { t } = useTranslation('session');
  if (session.state === 'CLOSED') return t('announce.closed');
  if (!phase) return undefined;
  if (phase.pausedAt !== null) return t('announce.paused');
  return t('announce.phase', { phase: phase.title, count: phase.minutes });
}
