import { useTopic } from '@/shared/live';
import type { MyOwnTime, StudentSession } from '@/shared/live/messages';

/** What is special about my own time in the session; everybody's page asks, for most nothing is. */
export function useMyOwnTime(sessionId: string | undefined): MyOwnTime | undefined {
  return useTopic<MyOwnTime>(sessionId === undefined ? undefined : `own-time/${sessionId}`).view;
}

/** The session as it is for me: where I still take a test by a clock of my own, that is what there is to do now. */
export function withOwnTime(session: StudentSession, own: MyOwnTime | undefined): StudentSession {
  const mine = own?.phase;
  if (!mine || session.state !== 'RUNNING') return session;
  return {
    ...session,
    currentPhaseId: mine.id,
    phases: session.phases.map((phase) => (phase.id === mine.id ? mine : phase)),
  };
}
