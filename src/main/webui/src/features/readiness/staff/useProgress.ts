import { useTopic } from '@/shared/live';
import type { IratProgress, ReadinessProgressView, TratProgress } from '@/shared/live/messages';

/** What the class does in a readiness test, as staff see it; only of tests that have begun. */
export function useIratProgress(phaseId: string): { progress: IratProgress | undefined; problem: unknown } {
  const { view, problem } = useTopic<ReadinessProgressView>(`readiness-progress/${phaseId}`);
  return { progress: view?.type === 'irat-progress' ? view : undefined, problem };
}

export function useTratProgress(phaseId: string): { progress: TratProgress | undefined; problem: unknown } {
  const { view, problem } = useTopic<ReadinessProgressView>(`readiness-progress/${phaseId}`);
  return { progress: view?.type === 'trat-progress' ? view : undefined, problem };
}
