/** The times of a phase: instants as ISO 8601, null where there is none yet. */
export interface Timed {
  startedAt: string | null;
  deadlineAt: string | null;
  pausedAt: string | null;
}

/** `last`: less than a minute is left. */
export type TimeState = 'unstarted' | 'running' | 'last' | 'paused' | 'over';

export interface TimeLeft {
  /** Begun seconds count whole, so that 0 means: over. */
  seconds: number;
  /** How much of the time is gone, 0 to 1. */
  share: number;
  state: TimeState;
  /** Milliseconds until `seconds` changes. */
  untilNextSecond: number;
}

/** @param now the server's time in milliseconds since 1970 */
export function timeLeft({ startedAt, deadlineAt, pausedAt }: Timed, now: number): TimeLeft {
  if (startedAt === null || deadlineAt === null)
    return { seconds: 0, share: 0, state: 'unstarted', untilNextSecond: 0 };
  const deadline = Date.parse(deadlineAt);
  const left = Math.max(0, deadline - (pausedAt === null ? now : Date.parse(pausedAt)));
  const whole = Math.max(1, deadline - Date.parse(startedAt));
  const seconds = Math.ceil(left / 1000);
  return {
    seconds,
    share: Math.min(1, Math.max(0, 1 - left / whole)),
    state: pausedAt !== null ? 'paused' : left === 0 ? 'over' : seconds <= 60 ? 'last' : 'running',
    untilNextSecond: left - (seconds - 1) * 1000,
  };
}
