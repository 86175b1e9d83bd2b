import { queryOptions, useMutation } from '@tanstack/react-query';
import { api, call } from '@/shared/api';
import type { components } from '@/generated/api';
import { useTopic } from '@/shared/live';
import { useMe } from '@/features/institution';
import type { ColleagueView, StaffSession } from '@/shared/live/messages';

/** Who conducts or may, of the session's course. */
export const staffQuery = (sessionId: string) =>
  queryOptions({
    queryKey: ['sessions', sessionId, 'staff'] as const,
    queryFn: () => call(api.GET('/api/sessions/{session}/staff', { params: { path: { session: sessionId } } })),
  });

type SessionView = components['schemas']['SessionView'];

/** A step of handing over: to whom it is offered, or what becomes of an offer, or taking over at once. */
export type HandOverStep = { offerTo: string } | 'acceptance' | 'withdrawal' | 'take-over';

function take({ id, version, conductor }: StaffSession, step: HandOverStep): Promise<SessionView> {
  const params = { path: { session: id } };
  if (typeof step === 'object') {
    const body = { version, accountId: step.offerTo };
    return call(api.POST('/api/sessions/{session}/conductor/offer', { params, body }));
  }
  switch (step) {
    case 'acceptance':
      return call(api.POST('/api/sessions/{session}/conductor/acceptance', { params, body: { version } }));
    case 'withdrawal':
      return call(api.POST('/api/sessions/{session}/conductor/withdrawal', { params, body: { version } }));
    case 'take-over': {
      const body = { from: conductor?.accountId ?? null };
      return call(api.POST('/api/sessions/{session}/conductor/take-over', { params, body }));
    }
  }
}

export function useHandingOver(session: StaffSession) {
  return useMutation({ mutationFn: (step: HandOverStep) => take(session, step) });
}

/** Somebody else who conducts a session that runs, so that this person assists; otherwise nobody. */
export function useOtherConductor(session: StaffSession): ColleagueView | null {
  const me = useMe();
  const { state, conductor } = session;
  return state === 'RUNNING' && conductor !== null && conductor.accountId !== me.accountId ? conductor : null;
}

/** The same by the session's id, for what other rooms let only the conductor do. */
export function useConductorInstead(sessionId: string): ColleagueView | null {
  const me = useMe();
  const { view } = useTopic<StaffSession | { type: 'student-session' }>(`session/${sessionId}`);
  if (view?.type !== 'staff-session' || view.state !== 'RUNNING') return null;
  return view.conductor !== null && view.conductor.accountId !== me.accountId ? view.conductor : null;
}
