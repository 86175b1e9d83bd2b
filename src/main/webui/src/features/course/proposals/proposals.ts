import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, asIs, call } from '@/shared/api';
import type { components } from '@/generated/api';
import { courseKey } from '../course';

export type ProposedPerson = components['schemas']['ProposedPersonView'];
export type WaitingPerson = components['schemas']['WaitingPersonView'];

/** Whom one's own school has proposed for a course, and what became of them. */
export const proposedQuery = (courseId: string) =>
  queryOptions({
    queryKey: [...courseKey(courseId), 'proposed'] as const,
    queryFn: () => call(api.GET('/api/courses/{course}/roster-proposals', { params: { path: { course: courseId } } })),
  });

/** Who of one's own school was proposed by others and waits for an answer. */
export const waitingQuery = queryOptions({
  queryKey: ['roster-proposals'] as const,
  queryFn: () => call(api.GET('/api/roster-proposals')),
});

/** Proposes everybody in the file to the school. */
export function usePropose(courseId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ school, file }: { school: string; file: File }) =>
      call<ProposedPerson[]>(
        api.POST('/api/courses/{course}/roster-proposals', {
          params: { path: { course: courseId }, query: { school } },
          ...asIs(new Blob([await file.arrayBuffer()]), 'text/csv'),
        }),
      ),
    onSuccess: (proposed) => queries.setQueryData(proposedQuery(courseId).queryKey, proposed),
  });
}

/** Accepts these people, or with a reason declines them; afterwards, also after a refusal, all is asked anew. */
export function useAnswer(onDone: (count: number) => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ ids, reason }: { ids: string[]; reason: string | null }) =>
      reason === null
        ? call(api.POST('/api/roster-proposals/acceptance', { body: { ids, reason } }))
        : call(api.POST('/api/roster-proposals/declination', { body: { ids, reason } })),
    onSuccess: (_, { ids }) => onDone(ids.length), // before the list is asked anew and this place is gone
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: waitingQuery.queryKey }),
        queries.invalidateQueries({ queryKey: ['courses'] }),
      ]),
  });
}
