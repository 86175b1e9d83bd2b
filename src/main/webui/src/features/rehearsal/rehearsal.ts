import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, call } from '@/shared/api';
import type { components } from '@/generated/api';

export type Rehearsable = components['schemas']['RehearsalView'];
export type Running = components['schemas']['RunningView'];
export type Wishes = components['schemas']['RehearsalRequest'];

const keyOf = (session: string) => ['sessions', session, 'rehearsal'] as const;
const paramsOf = (session: string) => ({ params: { path: { session } } });

/** A session and its rehearsal; named by either. */
export const rehearsalQuery = (session: string) =>
  queryOptions({
    queryKey: keyOf(session),
    queryFn: () => call(api.GET('/api/sessions/{session}/rehearsal', paramsOf(session))),
  });

/** Begins, steers and removes; each answers with how things stand then. */
export function useRehearsal(session: string) {
  const queries = useQueryClient();
  const onSuccess = (standing: Rehearsable) => {
    queries.setQueryData(keyOf(session), standing);
    queries.setQueryData(keyOf(standing.sessionId), standing);
  };
  const begin = useMutation({
    mutationFn: (body: Wishes) => call(api.POST('/api/sessions/{session}/rehearsal', { ...paramsOf(session), body })),
    onSuccess,
  });
  const steer = useMutation({
    mutationFn: (speed: number) =>
      call(api.PUT('/api/sessions/{session}/rehearsal/speed', { ...paramsOf(session), body: { speed } })),
    onSuccess,
  });
  const remove = useMutation({
    mutationFn: () => call(api.DELETE('/api/sessions/{session}/rehearsal', paramsOf(session))),
    onSuccess,
  });
  return { begin, steer, remove };
}
