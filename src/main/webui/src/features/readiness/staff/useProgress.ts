import { useTopic } from '@/shared/live';
import type {
  IratProgress,
  IratWall,
  ReadinessProgressView,
  ReadinessWallView,
  TratProgress,
  TratWall,
} from '@/shared/live/messages';

/** What the class does in a readiness test, as staff see it; only of tests that have begun. */
export function useIratProgress(phaseId: string): { progress: IratProgress | undefined; problem: unknown } {
  const { view, problem } = useTopic<ReadinessProgressView>(`readiness-progress/${phaseId}`);
  return { progress: view?.type === 'irat-progress' ? view : undefined, problem };
}

export function useTratProgress(phaseId: string): { progress: TratProgress | undefined; problem: unknown } {
  const { view, problem } = useTopic<ReadinessProgressView>(`readiness-progress/${phaseId}`);
  return { progress: view?.type === 'trat-progress' ? view : undefined, problem };
}

/** What the wall of the hall shows of a test: counts, and nobody's name. */
export function useIratWall(phaseId: string): IratWall | undefined {
  const { view } = useTopic<ReadinessWallView>(`readiness-wall/${phaseId}`);
  return view?.type === 'irat-wall' ? view : undefined;
}

export function useTratWall(phaseId: string): TratWall | undefined {
  const { view } = useTopic<ReadinessWallView>(`readiness-wall/${phaseId}`);
  return view?.type === 'trat-wall' ? view : undefined;
}
