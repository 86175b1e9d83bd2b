import { useSyncExternalStore } from 'react';
import { useServerTime } from '@/shared/live';
import { timeLeft } from '@/shared/ui';
import type { Phase } from './phase';

/**
 * What the clock says of a phase. `over`: its time is up and work is no longer taken, but the facilitator has not gone
 * on yet.
 */
export type PhaseClock = 'pending' | 'open' | 'paused' | 'over' | 'ended';

/** @param now the server's time in milliseconds since 1970 */
export function phaseClock(phase: Phase, now: number): PhaseClock {
  if (phase.state === 'PENDING') return 'pending';
  if (phase.state === 'ENDED') return 'ended';
  const { state } = timeLeft(phase, now);
  return state === 'paused' || state === 'over' ? state : 'open';
}

const LOOK_EVERY_MS = 250;

function everyLook(look: () => void): () => void {
  const ticking = setInterval(look, LOOK_EVERY_MS);
  return () => clearInterval(ticking);
}

/** What the clock says of the phase now; draws a component anew only when that changes, not with every second. */
export function usePhaseClock(phase: Phase): PhaseClock {
  const now = useServerTime();
  return useSyncExternalStore(everyLook, () => phaseClock(phase, now()));
}

/** Whether work of this phase is taken now, as far as this page can know; the server has the last word. */
export function usePhaseOpen(phase: Phase): boolean {
  return usePhaseClock(phase) === 'open';
}
