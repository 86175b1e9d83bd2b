import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { cx, Stepper, type Step } from '@/shared/ui';
import type { StudentSession } from '@/shared/live/messages';
import type { Phase } from '../phase';
import { useHasPhaseView } from '../phaseViews';
import s from './Agenda.module.css';
import { currentPhase } from '../currentPhase';

interface AgendaProps {
  session: StudentSession;
  /** Called when one goes to look back at a phase. */
  onLeave?: () => void;
}

/** The phases in their order: done, now, later. What is done can be looked back at. */
export function Agenda({ session, onLeave }: AgendaProps) {
  const { t } = useTranslation('session');
  const current = currentPhase(session);
  const steps = session.phases.map((phase): Step => ({
    id: phase.id,
    label: <PhaseName session={session} phase={phase} onLeave={onLeave} />,
    state: phase === current ? 'current' : phase.state === 'PENDING' ? 'next' : 'done',
    note: t('agenda.minutes', { count: phase.minutes }),
  }));
  return <Stepper label={t('agenda.title')} steps={steps} direction="column" />;
}

interface PhaseNameProps {
  session: StudentSession;
  phase: Phase;
  onLeave: (() => void) | undefined;
}

function PhaseName({ session, phase, onLeave }: PhaseNameProps) {
  const { t } = useTranslation('session');
  const shows = useHasPhaseView(phase.kind, 'student');
  if (phase.state !== 'ENDED' || !shows) return phase.title;
  return (
    <Link
      className={cx(s.past)}
      to={`/sessions/${session.id}/phases/${phase.id}`}
      onClick={onLeave}
      aria-label={t('agenda.lookBack', { phase: phase.title })}
    >
      {phase.title}
    </Link>
  );
}
