import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { useRecheck } from '@/features/session';
import { api, call } from '@/shared/api';
import type { components } from '@/generated/api';

export type Rat = components['schemas']['RatView'];

export const MOST_ITEMS = 50;

/** The questions of a test phase, for staff. */
export const ratQuery = (phaseId: string) =>
  queryOptions({
    queryKey: ['phases', phaseId, 'rat'] as const,
    queryFn: () => call(api.GET('/api/phases/{phase}/rat', { params: { path: { phase: phaseId } } })),
  });

/** Chooses the questions; none for a tRAT takes those of the iRAT before it. */
export function useChooseItems(sessionId: string, phaseId: string) {
  const queries = useQueryClient();
  const recheck = useRecheck(sessionId);
  return useMutation({
    mutationFn: (itemIds: string[]) =>
      call<Rat>(api.PUT('/api/phases/{phase}/rat', { params: { path: { phase: phaseId } }, body: { itemIds } })),
    onSuccess: async (rat) => {
      queries.setQueryData(ratQuery(phaseId).queryKey, rat);
      // A tRAT may take its questions from the iRAT that was just changed.
      await queries.invalidateQueries({
        predicate: ({ queryKey }) => queryKey[0] === 'phases' && queryKey[2] === 'rat' && queryKey[1] !== phaseId,
      });
      await recheck();
    },
  });
}
