import { useTranslation } from 'react-i18next';
import { unheld, useStaffCase } from '@/features/casework';
import { NeedList, usePhaseOpen, type Phase, type PhaseViewProps, type TeamNeed } from '@/features/session';
import { useFormat } from '@/shared/i18n/format';
import { useDisciplineName, useTimeLeft } from '@/shared/ui';
import type { ExerciseProgress } from '@/shared/live/messages';
import { late } from './commits';
import { useExerciseProgress } from './useProgress';

/** Teams in which a part of the case reaches nobody, and, towards the end, teams without a choice. */
export default function ExerciseAttention({ phase }: PhaseViewProps) {
  const { progress } = useExerciseProgress(phase.id);
  const open = usePhaseOpen(phase);
  if (progress?.revealedAt !== null || !open) return null;
  return (
    <>
      {progress.caseGiven ? <Unheld phase={phase} /> : null}
      <Late phase={phase} progress={progress} />
    </>
  );
}

function Unheld({ phase }: { phase: Phase }) {
  const { t } = useTranslation('exercise');
  const { list } = useFormat();
  const name = useDisciplineName();
  const { given } = useStaffCase(phase.id);
  const needs = (given ? unheld(given) : []).map(({ team, disciplines }): TeamNeed => ({
    teamId: team.teamId,
    name: team.name,
    reasons: [{ icon: 'alert', words: t('staff.unheldWords', { disciplines: list(disciplines.map(name)) }) }],
  }));
  return <NeedList title={t('staff.unheld')} needs={needs} />;
}

function Late({ phase, progress }: { phase: Phase; progress: ExerciseProgress }) {
  const { t } = useTranslation('exercise');
  const { seconds } = useTimeLeft(phase);
  const needs = late(progress.teams, seconds).map((team) => ({ teamId: team.teamId, name: team.name, reasons: [] }));
  return <NeedList title={t('staff.late')} needs={needs} />;
}
