import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { cx, Stepper, type Step } from '@/shared/ui';
import type { StaffSession } from '@/shared/live/messages';
import type { Phase } from '../phase';
import s from './StaffAgenda.module.css';

interface StaffAgendaProps {
  session: StaffSession;
  /** The phase whose work is shown in the middle. */
  shown: Phase | undefined;
}

/** The phases in their order; each that has begun can be looked at. */
export function StaffAgenda({ session, shown }: StaffAgendaProps) {
  const { t } = useTranslation('session');
  const steps = session.phases.map((phase): Step => ({
    id: phase.id,
    label: <PhaseLink session={session} phase={phase} here={phase === shown} />,
    state: phase.state === 'RUNNING' ? 'current' : phase.state === 'PENDING' ? 'next' : 'done',
    note: t('agenda.minutes', { count: phase.minutes }),
  }));
  return <Stepper label={t('agenda.title')} steps={steps} direction="column" />;
}

function PhaseLink({ session, phase, here }: { session: StaffSession; phase: Phase; here: boolean }) {
  if (phase.state === 'PENDING' || here) return phase.title;
  const current = phase.id === session.currentPhaseId;
  return (
    <Link className={cx(s.phase)} to={{ search: current ? '' : `?phase=${phase.id}` }}>
      {phase.title}
    </Link>
  );
}
