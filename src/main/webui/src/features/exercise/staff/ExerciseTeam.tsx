import { useTranslation } from 'react-i18next';
import { TeamLens } from '@/features/casework';
import { useShownTeam, type PhaseViewProps } from '@/features/session';
import { cx } from '@/shared/ui';
import { Commit } from './Commit';
import s from './ExerciseTeam.module.css';
import { useExerciseProgress } from './useProgress';

/** One team's choice, and who in it holds which part of the case. */
export default function ExerciseTeam({ phase }: PhaseViewProps) {
  const { t } = useTranslation('exercise');
  const teamId = useShownTeam();
  const { progress } = useExerciseProgress(phase.id);
  const team = progress?.teams.find((candidate) => candidate.teamId === teamId);
  if (!progress || !team) return null;
  return (
    <>
      <section className={cx(s.part)}>
        <h3 className={cx(s.title)}>{t('staff.choice')}</h3>
        <Commit commit={team.commit} options={progress.options} />
      </section>
      {progress.caseGiven ? <TeamLens phaseId={phase.id} teamId={team.teamId} /> : null}
    </>
  );
}
