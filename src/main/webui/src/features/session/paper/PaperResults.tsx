import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import { ButtonLink, cx, EmptyState, PageHeader, Skeleton, Tabs } from '@/shared/ui';
import { PhaseView, useHasPhaseView } from '../phaseViews';
import type { Phase } from '../phase';
import { attendanceQuery } from '../staff/attendance';
import { Roll } from '../staff/Roll';
import { sessionQuery, type PreparedSession } from '../staff/sessions';
import s from './PaperResults.module.css';

const ROLL = 'roll';

/** Staff enter what was done on paper: who was there, and each test and exercise. */
export default function PaperResults() {
  const { t } = useTranslation('session');
  const { sessionId = '' } = useParams();
  const { data: session } = useSuspenseQuery(sessionQuery(sessionId));
  const [asked, ask] = useSearchParams();
  const hasPaper = {
    IRAT: useHasPhaseView('IRAT', 'paper'),
    TRAT: useHasPhaseView('TRAT', 'paper'),
    EXERCISE: useHasPhaseView('EXERCISE', 'paper'),
    CHECK_IN: false,
    PEER_EVALUATION: false,
  };
  const phases = session.phases.filter(({ kind }: Phase) => hasPaper[kind]);
  return (
    <>
      <PageHeader
        context={<Link to={`/sessions/${sessionId}/prepare`}>{session.title}</Link>}
        title={t('paper.results.title')}
        lead={t('paper.results.lead')}
        actions={<ButtonLink to={`/sessions/${sessionId}/conduct`}>{t('paper.results.cockpit')}</ButtonLink>}
      />
      {session.state === 'PREPARED' ? (
        <EmptyState
          title={t('paper.results.before')}
          action={<ButtonLink to={`/sessions/${sessionId}/print-pack`}>{t('paper.pack.title')}</ButtonLink>}
        >
          {t('paper.results.beforeDetail')}
        </EmptyState>
      ) : (
        <Tabs
          label={t('paper.results.title')}
          chosen={asked.get('phase') ?? phases[0]?.id ?? ROLL}
          onChoose={(phase) => ask({ phase }, { replace: true })}
          tabs={[
            ...phases.map((phase: Phase) => ({
              id: phase.id,
              label: phase.title,
              content: <PhaseView place="paper" sessionId={sessionId} courseId={session.courseId} phase={phase} />,
            })),
            { id: ROLL, label: t('paper.results.roll'), content: <WhoWasThere session={session} /> },
          ]}
        />
      )}
    </>
  );
}

function WhoWasThere({ session }: { session: PreparedSession }) {
  const { t } = useTranslation('session');
  const attendance = useQuery(attendanceQuery(session.id)).data;
  if (!attendance) return <Skeleton lines={6} />;
  return (
    <>
      <p>{t('paper.results.rollLead')}</p>
      <div className={cx(s.roll)}>
        {attendance.teams.map((team) => (
          <section key={team.teamId} aria-label={team.name}>
            <h3>{team.name}</h3>
            <Roll sessionId={session.id} team={team} closed={session.state === 'CLOSED'} />
          </section>
        ))}
      </div>
    </>
  );
}
