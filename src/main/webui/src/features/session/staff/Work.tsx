import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { cx, EmptyState, Notice } from '@/shared/ui';
import type { StaffSession } from '@/shared/live/messages';
import type { Phase } from '../phase';
import { PhaseView, useHasPhaseView } from '../phaseViews';
import { AfterClose } from './AfterClose';
import type { Attendance } from './attendance';
import { BeforeStart } from './BeforeStart';
import { CheckInTeams } from './CheckInTeams';
import s from './Work.module.css';

interface WorkProps {
  session: StaffSession;
  attendance: Attendance | undefined;
  /** The phase that runs. */
  phase: Phase | undefined;
  /** The phase that is looked at: the running one, or another that was chosen. */
  shown: Phase | undefined;
}

/** The middle: what the teams do in the phase that is looked at. */
export function Work({ session, attendance, phase, shown }: WorkProps) {
  const { t } = useTranslation('session');
  if (!shown) {
    if (session.state === 'CLOSED') return <AfterClose session={session} />;
    return <BeforeStart session={session} attendance={attendance} />;
  }
  return (
    <div className={cx(s.parts)}>
      {shown === phase ? null : (
        <Notice title={t('conduct.lookingBack', { phase: shown.title })}>
          <Link to={{ search: '' }}>{t('frame.toNow')}</Link>
        </Notice>
      )}
      <PhaseWork session={session} attendance={attendance} phase={shown} />
    </div>
  );
}

function PhaseWork({ session, attendance, phase }: Omit<WorkProps, 'phase' | 'shown'> & { phase: Phase }) {
  const { t } = useTranslation('session');
  const shows = useHasPhaseView(phase.kind, 'cockpit');
  if (phase.kind === 'CHECK_IN') return <CheckInTeams session={session} attendance={attendance} />;
  if (!shows) return <EmptyState title={t('conduct.elsewhereTitle')}>{t('conduct.elsewhere')}</EmptyState>;
  return <PhaseView place="cockpit" sessionId={session.id} courseId={session.courseId} phase={phase} />;
}
