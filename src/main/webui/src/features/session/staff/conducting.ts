import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, call, problemOf } from '@/shared/api';
import type { components } from '@/generated/api';
import type { StaffSession } from '@/shared/live/messages';
import { todayQuery } from '../today';
import { sessionQuery } from './sessions';

type SessionView = components['schemas']['SessionView'];

/** A step of conducting; an extension says by how many minutes, a pause may say something to everybody. */
export type ConductStep =
  'start' | 'pause' | 'resume' | 'advance' | 'closing' | { minutes: number } | { message: string };

/** Takes a step on the session as the facilitator saw it; the server refuses it when somebody else was faster. */
function take(sessionId: string, version: number, step: ConductStep): Promise<SessionView> {
  const params = { path: { session: sessionId } };
  if (typeof step === 'object' && 'message' in step) {
    const body = { version, message: step.message };
    return call(api.POST('/api/sessions/{session}/pause', { params, body }));
  }
  if (typeof step === 'object') {
    const body = { version, minutes: step.minutes };
    return call(api.POST('/api/sessions/{session}/extension', { params, body }));
  }
  const asked = { params, body: { version } };
  switch (step) {
    case 'start':
      return call(api.POST('/api/sessions/{session}/start', asked));
    case 'pause':
      return call(api.POST('/api/sessions/{session}/pause', { params, body: { version, message: null } }));
    case 'resume':
      return call(api.POST('/api/sessions/{session}/resume', asked));
    case 'advance':
      return call(api.POST('/api/sessions/{session}/advance', asked));
    case 'closing':
      return call(api.POST('/api/sessions/{session}/closing', asked));
  }
}

export interface Conducting {
  take: (step: ConductStep) => void;
  /** A step is on its way, or done and not yet seen on this page. */
  busy: boolean;
  /** Somebody else conducted at the same moment; nothing was done twice. */
  movedOn: boolean;
  /** Why the last step was refused, other than by `movedOn`. */
  problem: unknown;
  forget: () => void;
}

export function useConducting(session: StaffSession): Conducting {
  const queries = useQueryClient();
  const steps = useMutation({
    mutationFn: (step: ConductStep) => take(session.id, session.version, step),
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: sessionQuery(session.id).queryKey }),
        queries.invalidateQueries({ queryKey: todayQuery.queryKey }),
      ]),
  });
  const movedOn = steps.isError && problemOf(steps.error).code === 'session.moved-on';
  return {
    take: steps.mutate,
    busy: steps.isPending || (steps.data?.version ?? 0) > session.version,
    movedOn,
    problem: movedOn ? null : steps.error,
    forget: steps.reset,
  };
}
