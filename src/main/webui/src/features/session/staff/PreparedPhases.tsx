import { useTranslation } from 'react-i18next';
import { Badge, cx, Panel } from '@/shared/ui';
import type { Phase } from '../phase';
import { PhaseView, useHasPhaseView } from '../phaseViews';
import s from './PreparedPhases.module.css';
import type { PreparedSession } from './sessions';

/** The agenda with what each phase holds; the rooms of the phases show their part. */
export function PreparedPhases({ session }: { session: PreparedSession }) {
  return (
    <ol className={cx(s.phases)}>
      {session.phases.map((phase, index) => (
        <li key={phase.id} id={`phase-${phase.id}`}>
          <PreparedPhase session={session} phase={phase} number={index + 1} />
        </li>
      ))}
    </ol>
  );
}

function PreparedPhase({ session, phase, number }: { session: PreparedSession; phase: Phase; number: number }) {
  const { t } = useTranslation('session');
  const prepared = useHasPhaseView(phase.kind, 'preparation');
  const missing = session.missing.filter(({ phaseId }) => phaseId === phase.id);
  return (
    <Panel
      title={
        <span className={cx(s.title)}>
          <span className={cx(s.position)}>{number}</span>
          {phase.title}
        </span>
      }
      aside={
        <>
          <span className={cx(s.soft)}>
            {t('preparation.prepare.phaseOf', {
              kind: t(`preparation.kind.${phase.kind}`),
              count: phase.minutes,
            })}
          </span>
          {session.state === 'PREPARED' ? <Completeness complete={missing.length === 0} /> : null}
        </>
      }
    >
      <PhaseView place="preparation" sessionId={session.id} courseId={session.courseId} phase={phase} />
      {prepared ? null : <p className={cx(s.soft)}>{t('preparation.prepare.nothing')}</p>}
    </Panel>
  );
}

function Completeness({ complete }: { complete: boolean }) {
  const { t } = useTranslation('session');
  return (
    <Badge tone={complete ? 'good' : 'wait'} icon={complete ? 'check' : 'clock'}>
      {t(complete ? 'preparation.prepare.complete' : 'preparation.prepare.incomplete')}
    </Badge>
  );
}
