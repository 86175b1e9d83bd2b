import { useTranslation } from 'react-i18next';
import { ButtonLink, cx, EmptyState } from '@/shared/ui';
import { sessionPath } from '../joining';
import type { StudentSession } from '@/shared/live/messages';
import type { Phase } from '../phase';
import { PhaseView, useHasPhaseView } from '../phaseViews';
import { currentPhase } from '../currentPhase';
import s from './LookBack.module.css';

/** A phase that is over, as its room shows it afterwards. */
export function LookBack({ session, phase }: { session: StudentSession; phase: Phase }) {
  const { t } = useTranslation('session');
  const now = currentPhase(session);
  const shows = useHasPhaseView(phase.kind, 'student') && phase.state !== 'PENDING';
  return (
    <>
      <div className={cx(s.back)}>
        {now ? <p>{t('frame.lookingBack', { phase: now.title })}</p> : null}
        <ButtonLink to={sessionPath(session.id)}>{t('frame.toNow')}</ButtonLink>
      </div>
      <h2 className={cx(s.title)}>{phase.title}</h2>
      {shows ? (
        <PhaseView place="student" sessionId={session.id} courseId={session.courseId} phase={phase} />
      ) : (
        <EmptyState title={t('phase.elsewhereTitle')}>{t('phase.elsewhere')}</EmptyState>
      )}
    </>
  );
}
