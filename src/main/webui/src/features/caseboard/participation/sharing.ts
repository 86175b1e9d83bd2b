import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, call } from '@/shared/api';

/** Somebody else of the staff may choose too. */
const LOOK_AGAIN_MS = 10_000;

/** Whether each team of the phase's session sees what its members contributed; staff only. */
export const sharingQuery = (phase: string) =>
  queryOptions({
    queryKey: ['phases', phase, 'participation'] as const,
    queryFn: () => call(api.GET('/api/phases/{phase}/participation', { params: { path: { phase } } })),
    refetchInterval: LOOK_AGAIN_MS,
  });

/** Chooses it; all phases of the session have the same choice. */
export function useShare(phase: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (shown: boolean) =>
      call(api.PUT('/api/phases/{phase}/participation', { params: { path: { phase } }, body: { shown } })),
    onSuccess: (choice) => queries.setQueryData(sharingQuery(phase).queryKey, choice),
    onSettled: () =>
      queries.invalidateQueries({
        predicate: ({ queryKey }) => queryKey[0] === 'phases' && queryKey[2] === 'participation',
      }),
  });
}
