import type { SessionWall, StaffSession, StudentSession } from '@/shared/live/messages';
import type { Phase } from './phase';

/** The phase that runs, as long as the session does. */
export function currentPhase(session: StudentSession | StaffSession | SessionWall): Phase | undefined {
  const { state, phases, currentPhaseId } = session;
  return state === 'RUNNING' ? phases.find((phase) => phase.id === currentPhaseId) : undefined;
}
