import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useParams, useSearchParams } from 'react-router';
import { useTopic, type Person } from '@/shared/live';
import { Button, cx, Icon, NamesHiddenContext, ProblemNotice, Skeleton, useAnnounced, usePageTitle } from '@/shared/ui';
import type { StaffSession } from '@/shared/live/messages';
import { sessionPath } from '../joining';
import { Attention } from '../staff/Attention';
import { useAttendance } from '../staff/attendance';
import { Bar } from '../staff/Bar';
import { CloseSession, ConductSteps } from '../staff/ConductSteps';
import { currentPhase } from '../currentPhase';
import { PhaseView } from '../phaseViews';
import { PausedSign } from '../PausedSign';
import { PaperLinks } from '../paper/PaperLinks';
import { useHiddenNames } from '../staff/hiddenNames';
import { useKnownNames } from '../staff/knownNames';
import { OpenTeamContext } from '../staff/shownTeam';
import { RehearsalBanner } from '../staff/RehearsalBanner';
import { StaffAgenda } from '../staff/StaffAgenda';
import { TeamDialog } from '../staff/TeamDialog';
import { Work } from '../staff/Work';
import s from './Conduct.module.css';

/** The cockpit: the agenda and its steps, what the teams do, who needs me now. */
export default function Conduct() {
  const { sessionId = '' } = useParams();
  const { view, people, problem } = useTopic<StaffSession | { type: 'student-session' }>(`session/${sessionId}`);
  if (problem) return <Alone problem={problem} />;
  if (!view) return <Alone />;
  if (view.type === 'student-session') return <Navigate to={sessionPath(sessionId)} replace />;
  return <Cockpit session={view} people={people} />;
}

function Alone({ problem }: { problem?: unknown }) {
  return <main className={cx(s.alone)}>{problem ? <ProblemNotice problem={problem} /> : <Skeleton lines={6} />}</main>;
}

function Cockpit({ session, people }: { session: StaffSession; people: readonly Person[] }) {
  const { t } = useTranslation('session');
  const [asked] = useSearchParams();
  const [teamId, setTeamId] = useState<string>();
  const [hidden, hide] = useHiddenNames(session.id);
  useKnownNames(session);
  const attendance = useAttendance(session);
  const phase = currentPhase(session);
  const chosen = session.phases.find(({ id, state }) => id === asked.get('phase') && state !== 'PENDING');
  const shown = chosen ?? phase;
  usePageTitle(phase ? `${phase.title} · ${session.title}` : session.title);
  useAnnounced(phase ? t('announce.phase', { phase: phase.title, count: phase.minutes }) : undefined);
  return (
    <NamesHiddenContext value={hidden}>
      <OpenTeamContext value={setTeamId}>
        <div className={cx(s.cockpit)}>
          {session.rehearsal ? <RehearsalBanner sessionId={session.id} /> : null}
          <Bar session={session} phase={phase} attendance={attendance} people={people} onHideNames={hide} />
          {hidden ? <NamesAreHidden onShow={() => hide(false)} /> : null}
          {phase && phase.pausedAt !== null ? (
            <div className={cx(s.paused)}>
              <PausedSign message={session.pauseMessage}>{t('lead.pause.stoppedDetail')}</PausedSign>
            </div>
          ) : null}
          <div className={cx(s.columns)}>
            <section className={cx(s.steps)} aria-label={t('conduct.steps')}>
              <ConductSteps session={session} phase={phase} />
            </section>
            <nav className={cx(s.agenda)} aria-label={t('agenda.title')}>
              <StaffAgenda session={session} shown={shown} />
              <PaperLinks sessionId={session.id} />
              {phase && phase !== session.phases.at(-1) ? <CloseSession session={session} /> : null}
            </nav>
            <main id="content" className={cx(s.work)} tabIndex={-1}>
              <Work session={session} attendance={attendance} phase={phase} shown={shown} />
            </main>
            <div className={cx(s.needs)}>
              <Attention session={session} attendance={attendance} phase={phase} />
            </div>
          </div>
          {phase ? <PhaseView place="sign" sessionId={session.id} courseId={session.courseId} phase={phase} /> : null}
          <TeamDialog
            session={session}
            attendance={attendance}
            phase={shown}
            teamId={teamId}
            onClose={() => setTeamId(undefined)}
          />
        </div>
      </OpenTeamContext>
    </NamesHiddenContext>
  );
}

/** Said for as long as it is so: whoever looks for a name must know why there is none. */
function NamesAreHidden({ onShow }: { onShow: () => void }) {
  const { t } = useTranslation('session');
  return (
    <div className={cx(s.hidden)}>
      <Icon name="lock" size={18} />
      <span>
        <strong>{t('lead.names.hidden')}.</strong> {t('lead.names.hiddenDetail')}
      </span>
      <Button size="s" onPress={onShow}>
        {t('lead.names.show')}
      </Button>
    </div>
  );
}
