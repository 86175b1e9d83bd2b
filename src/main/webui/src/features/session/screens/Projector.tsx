import { useTranslation } from 'react-i18next';
import { Navigate, useParams } from 'react-router';
import { useTopic } from '@/shared/live';
import { Countdown, cx, ProblemNotice, usePageTitle } from '@/shared/ui';
import type { SessionWall } from '@/shared/live/messages';
import { currentPhase } from '../currentPhase';
import { sessionPath } from '../joining';
import type { Phase } from '../phase';
import { PhaseView } from '../phaseViews';
import { Controls } from '../projector/Controls';
import { Fitted } from '../projector/Fitted';
import { JoinWall } from '../projector/JoinWall';
import { Message } from '../projector/Message';
import { PausedWall } from '../projector/PausedWall';
import { writtenApart } from '../projector/writtenApart';
import { RehearsalBanner } from '../staff/RehearsalBanner';
import s from './Projector.module.css';

/**
 * The wall of the hall: one thing at a time, legible from its back. It is opened by staff and seen by students, so it
 * is told nothing that they may not know yet, and nobody's name.
 */
export default function Projector() {
  const { t } = useTranslation('session');
  const { sessionId = '' } = useParams();
  const { view, problem } = useTopic<SessionWall>(`wall/${sessionId}`);
  usePageTitle(t('projector.title'));
  if (problem?.status === 403) return <Navigate to={sessionPath(sessionId)} replace />;
  if (problem) return <ProblemNotice problem={problem} />;
  if (!view) return null;
  return (
    <div className={cx(s.wall, view.rehearsal && s.rehearsed)}>
      {view.rehearsal ? <RehearsalBanner /> : null}
      <Wall session={view} phase={currentPhase(view)} />
      <Controls sessionId={sessionId} />
    </div>
  );
}

function Wall({ session, phase }: { session: SessionWall; phase: Phase | undefined }) {
  const { t } = useTranslation('session');
  if (session.state === 'CLOSED') return <Message title={t('projector.closed')}>{t('projector.closedDetail')}</Message>;
  if (phase && phase.pausedAt !== null) return <PausedWall message={session.pauseMessage} />;
  if (!phase || phase.kind === 'CHECK_IN') return <JoinWall session={session} phase={phase} />;
  return <PhaseWall session={session} phase={phase} />;
}

function PhaseWall({ session, phase }: { session: SessionWall; phase: Phase }) {
  const { t } = useTranslation('session');
  return (
    <>
      <header className={cx(s.head)} data-kind={phase.kind}>
        <h1 className={cx(s.phase)}>{phase.title}</h1>
        <span className={cx(s.time)}>
          <Countdown key={phase.id} of={phase} size="hall" />
        </span>
      </header>
      <main id="content" className={cx(s.main)}>
        <Fitted>
          <PhaseView place="projector" sessionId={session.id} courseId={session.courseId} phase={phase} />
        </Fitted>
      </main>
      <footer className={cx(s.foot)}>
        <span>{session.title}</span>
        {session.joinCode !== null ? (
          <span>
            {t('projector.late')} <strong className={cx(s.code)}>{writtenApart(session.joinCode)}</strong>
          </span>
        ) : null}
      </footer>
    </>
  );
}
