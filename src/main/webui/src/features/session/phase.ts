export type PhaseKind = 'CHECK_IN' | 'IRAT' | 'TRAT' | 'EXERCISE' | 'PEER_EVALUATION';
export type PhaseState = 'PENDING' | 'RUNNING' | 'ENDED';
export type SessionState = 'PREPARED' | 'RUNNING' | 'CLOSED';

/** A phase of a session's agenda. Instants are ISO 8601, UTC. */
export interface Phase {
  id: string;
  position: number;
  kind: PhaseKind;
  title: string;
  state: PhaseState;
  durationSeconds: number;
  startedAt: string | null;
  deadlineAt: string | null;
  /** Since when it is paused; the deadline is then the one that was. */
  pausedAt: string | null;
}
