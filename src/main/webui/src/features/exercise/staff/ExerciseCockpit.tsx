import { Boards, SpotlightDesk } from '@/features/caseboard';
import { CaseStages, LensHolders } from '@/features/casework';
import type { PhaseViewProps } from '@/features/session';
import { ProblemNotice, Skeleton, Stack } from '@/shared/ui';
import { Choices } from './Choices';
import { useExerciseProgress } from './useProgress';

/** The exercise as staff conduct it: the case's stages, the teams' choices, who holds what, the boards. */
export default function ExerciseCockpit({ sessionId, phase }: PhaseViewProps) {
  const { progress, problem } = useExerciseProgress(phase.id);
  if (problem) return <ProblemNotice problem={problem} />;
  if (!progress) return <Skeleton lines={8} />;
  return (
    <Stack>
      {progress.caseGiven ? (
        <CaseStages sessionId={sessionId} phaseId={phase.id} mayDisclose={phase.state === 'RUNNING'} />
      ) : null}
      <Choices sessionId={sessionId} phase={phase} progress={progress} />
      {progress.caseGiven ? (
        <>
          <LensHolders phaseId={phase.id} />
          <SpotlightDesk sessionId={sessionId} isRunning={phase.state === 'RUNNING'}>
            <Boards phaseId={phase.id} />
          </SpotlightDesk>
        </>
      ) : null}
    </Stack>
  );
}
