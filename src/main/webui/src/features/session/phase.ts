/** A phase of a session's agenda; instants are ISO 8601, UTC. Paused, its deadline is the one that was. */
export type { PhaseKind, PhaseState, PhaseView as Phase, SessionState } from '@/shared/live/messages';
