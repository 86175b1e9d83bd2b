import type { StudentSession } from '@/shared/live/messages';
import type { Phase } from '../phase';

/** The phase that runs, as long as the session does. */
export function currentPhase({ state, phases, currentPhaseId }: StudentSession): Phase | undefined {
  return state === 'RUNNING' ? phases.find((phase) => phase.id === currentPhaseId) : undefined;
}
