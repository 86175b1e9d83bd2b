import { useTopic } from '@/shared/live';
import type { ExerciseProgress } from '@/shared/live/messages';

/** What the teams have committed to; staff only, also before the reveal. */
export function useExerciseProgress(phaseId: string): { progress: ExerciseProgress | undefined; problem: unknown } {
  const { view, problem } = useTopic<ExerciseProgress>(`exercise-progress/${phaseId}`);
  return { progress: view, problem };
}
