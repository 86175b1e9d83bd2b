import { useTranslation } from 'react-i18next';
import { cx, EmptyState, Notice } from '@/shared/ui';
import type { EarlyTest, StudentSession } from '@/shared/live/messages';
import type { Phase } from '../phase';
import { PhaseView, useHasPhaseView } from '../phaseViews';
import { usePhaseClock } from '../usePhaseClock';
import { PausedSign } from '../PausedSign';
import { CheckInPart } from './CheckIn';
import { CodeForm } from './CodeForm';
import { currentPhase } from '../currentPhase';
import { EarlyStart } from './EarlyStart';
import s from './CurrentPhase.module.css';

/** What there is to do now: what the room of the running phase shows, below what stands in its way. */
export function CurrentPhase({ session, early }: { session: StudentSession; early: EarlyTest | null }) {
  const phase = currentPhase(session);
  if (!phase) return null;
  if (phase.kind === 'CHECK_IN') {
    return (
      <div className={cx(s.narrow)}>
        <ClockNotice session={session} phase={phase} />
        {early ? <EarlyStart test={early} /> : null}
        <CheckInPart session={session} />
      </div>
    );
  }
  return (
    <>
      {session.present ? null : <Late session={session} />}
      <ClockNotice session={session} phase={phase} />
      <Work session={session} phase={phase} />
    </>
  );
}

function Work({ session, phase }: { session: StudentSession; phase: Phase }) {
  const { t } = useTranslation('session');
  const shows = useHasPhaseView(phase.kind, 'student');
  if (!shows) return <EmptyState title={t('phase.elsewhereTitle')}>{t('phase.elsewhere')}</EmptyState>;
  return <PhaseView place="student" sessionId={session.id} courseId={session.courseId} phase={phase} />;
}

function Late({ session }: { session: StudentSession }) {
  const { t } = useTranslation('session');
  const why = awayWords(session);
  return (
    <div className={cx(s.notice)}>
      <Notice tone="wait" title={t(`notice.${why}Title`)}>
        <p>{t(`notice.${why}`)}</p>
        <CodeForm action={t('checkIn.title')} sessionId={session.id} compact />
      </Notice>
    </div>
  );
}

function awayWords({ checkIn }: StudentSession): 'left' | 'excused' | 'late' {
  if (checkIn === 'LEFT') return 'left';
  return checkIn === 'EXCUSED' ? 'excused' : 'late';
}

function ClockNotice({ session, phase }: { session: StudentSession; phase: Phase }) {
  const { t } = useTranslation('session');
  const clock = usePhaseClock(phase);
  if (clock === 'paused') {
    return (
      <div className={cx(s.notice)}>
        <PausedSign message={session.pauseMessage}>{t('lead.paused.detail')}</PausedSign>
      </div>
    );
  }
  if (clock !== 'over' || phase.kind === 'CHECK_IN') return null;
  return (
    <div className={cx(s.notice)}>
      <Notice tone="wait" title={t('notice.overTitle')}>
        <p>{t('notice.over')}</p>
      </Notice>
    </div>
  );
}
