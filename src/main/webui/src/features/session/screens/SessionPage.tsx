import { useTranslation } from 'react-i18next';
import { Navigate, useParams } from 'react-router';
import { useTopic } from '@/shared/live';
import { ButtonLink, cx, ProblemNotice, Skeleton } from '@/shared/ui';
import { sessionPath } from '../joining';
import type { EarlyTest, StudentSession } from '@/shared/live/messages';
import { Closed } from '../student/Closed';
import { CurrentPhase } from '../student/CurrentPhase';
import { Frame } from '../student/Frame';
import { useMyOwnTime, withOwnTime } from '../student/ownTime';
import { LookBack } from '../student/LookBack';
import { Waiting } from '../student/Waiting';
import s from './SessionPage.module.css';

/** A student's page of a session: the frame, and in it what there is to do now, or a phase looked back at. */
export default function SessionPage() {
  const { sessionId = '', phaseId } = useParams();
  const { view, people, problem } = useTopic<StudentSession | { type: 'staff-session' }>(`session/${sessionId}`);
  const own = useMyOwnTime(view?.type === 'student-session' ? sessionId : undefined);
  if (problem) return <Refused problem={problem} />;
  if (!view) return <Arriving />;
  if (view.type === 'staff-session') return <Navigate to={sessionPath(sessionId, 'STAFF')} replace />;
  const session = withOwnTime(view, own);
  const past = session.phases.find((phase) => phase.id === phaseId && phase.id !== session.currentPhaseId);
  return (
    <Frame session={session} people={people}>
      {past ? <LookBack session={session} phase={past} /> : <Now session={session} early={own?.early ?? null} />}
    </Frame>
  );
}

function Now({ session, early }: { session: StudentSession; early: EarlyTest | null }) {
  if (session.state === 'PREPARED') return <Waiting session={session} />;
  if (session.state === 'CLOSED') return <Closed session={session} />;
  return <CurrentPhase session={session} early={early} />;
}

function Arriving() {
  return (
    <main className={cx(s.alone)}>
      <Skeleton lines={5} />
    </main>
  );
}

function Refused({ problem }: { problem: unknown }) {
  const { t } = useTranslation('session');
  return (
    <main className={cx(s.alone)}>
      <h1>{t('notice.refusedTitle')}</h1>
      <ProblemNotice problem={problem} />
      <div>
        <ButtonLink to="/" kind="primary">
          {t('join.toToday')}
        </ButtonLink>
      </div>
    </main>
  );
}
