import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, call } from '@/shared/api';
import type { components } from '@/generated/api';

export type Partnerships = components['schemas']['PartnershipsView'];
export type Partnership = components['schemas']['PartnershipView'];
export type Proposal = components['schemas']['ProposalRequest'];
export type Naming = Partnership['naming'];
export type SharedCourse = components['schemas']['SharedCourseView'];

/** As whom staff may know students of the other school; nothing is chosen beforehand. */
export const NAMINGS: readonly Naming[] = ['NAMES', 'PSEUDONYMS'];

/** The partnerships of the administrator's school, and what can be chosen for a new one. */
export const partnershipsQuery = queryOptions({
  queryKey: ['partnerships'] as const,
  queryFn: () => call(api.GET('/api/partnerships')),
});

/** What an administrator does with a partnership that is there. */
export type Answer = 'acceptance' | 'declination' | 'withdrawal' | 'ending';

export function usePropose() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (proposal: Proposal) => call(api.POST('/api/partnerships', { body: proposal })),
    onSuccess: () => queries.invalidateQueries({ queryKey: partnershipsQuery.queryKey }),
  });
}

export function useAnswer(partnership: string) {
  const queries = useQueryClient();
  const params = { params: { path: { partnership } } };
  return useMutation({
    mutationFn: (answer: Answer) => {
      switch (answer) {
        case 'acceptance':
          return call(api.POST('/api/partnerships/{partnership}/acceptance', params));
        case 'declination':
          return call(api.POST('/api/partnerships/{partnership}/declination', params));
        case 'withdrawal':
          return call(api.POST('/api/partnerships/{partnership}/withdrawal', params));
        case 'ending':
          return call(api.POST('/api/partnerships/{partnership}/ending', params));
      }
    },
    // Also after a refusal: it was answered elsewhere in the meantime. A course may have come or gone with it.
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: partnershipsQuery.queryKey }),
        queries.invalidateQueries({ queryKey: ['courses'] }),
      ]),
  });
}

/** The courses that a proposal to this school may name: own ones, and those of the partner that are shared now. */
export function courseChoices({ ownCourses, partnerships }: Partnerships, partner: string | null): SharedCourse[] {
  const shared = partnerships.find(({ state, other }) => state === 'IN_FORCE' && other.id === partner)?.courses ?? [];
  return [...ownCourses, ...shared.filter(({ id }) => !ownCourses.some((own) => own.id === id))];
}

/** In the order of what asks for an answer: open ones, those in force, and what is over. */
export function sorted(all: Partnership[]) {
  return {
    open: all.filter(({ state }) => state === 'PROPOSED'),
    inForce: all.filter(({ state }) => state === 'IN_FORCE'),
    over: all.filter(({ state }) => state !== 'PROPOSED' && state !== 'IN_FORCE'),
  };
}
