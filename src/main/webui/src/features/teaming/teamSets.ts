import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { courseKey } from '@/features/course';
import { api, call } from '@/shared/api';
import type { components } from '@/generated/api';

export type TeamSetSummary = components['schemas']['TeamSetSummaryView'];
export type TeamSet = components['schemas']['TeamSetView'];
export type Team = TeamSet['teams'][number];
export type Member = Team['members'][number];
export type BalanceLine = TeamSet['balance'][number];

export const teamSetsQuery = (courseId: string) =>
  queryOptions({
    queryKey: [...courseKey(courseId), 'team-sets'] as const,
    queryFn: () => call(api.GET('/api/courses/{course}/team-sets', { params: { path: { course: courseId } } })),
  });

export const teamSetQuery = (courseId: string, teamSetId: string) =>
  queryOptions({
    queryKey: [...courseKey(courseId), 'team-sets', teamSetId] as const,
    queryFn: () => call(api.GET('/api/team-sets/{teamSet}', { params: { path: { teamSet: teamSetId } } })),
  });

/** Forms a draft of mixed teams. */
export function useFormTeams(courseId: string) {
  const keep = useKeep(courseId);
  return useMutation({
    mutationFn: (wish: { name: string; teamSize: number }) =>
      call<TeamSet>(
        api.POST('/api/courses/{course}/team-sets', { params: { path: { course: courseId } }, body: wish }),
      ),
    onSuccess: keep,
  });
}

/** Has two people of a draft change places. */
export function useSwap({ id, courseId }: TeamSet) {
  const keep = useKeep(courseId);
  return useMutation({
    mutationFn: (two: { first: string; second: string }) =>
      call<TeamSet>(api.POST('/api/team-sets/{teamSet}/swaps', { params: { path: { teamSet: id } }, body: two })),
    onSuccess: keep,
  });
}

/** Makes a draft final: students see their team, sessions can use it. */
export function usePublish({ id, courseId }: TeamSet) {
  const keep = useKeep(courseId);
  return useMutation({
    mutationFn: () =>
      call<TeamSet>(api.POST('/api/team-sets/{teamSet}/publication', { params: { path: { teamSet: id } } })),
    onSuccess: keep,
  });
}

/** Throws a draft away. */
export function useDiscard({ id, courseId }: TeamSet) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => call(api.DELETE('/api/team-sets/{teamSet}', { params: { path: { teamSet: id } } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: courseKey(courseId), refetchType: 'none' }),
  });
}

/** Shows what the server answered at once, and has the lists it stands in asked anew. */
function useKeep(courseId: string) {
  const queries = useQueryClient();
  return (teamSet: TeamSet) => {
    queries.setQueryData(teamSetQuery(courseId, teamSet.id).queryKey, teamSet);
    void queries.invalidateQueries({ queryKey: teamSetsQuery(courseId).queryKey, exact: true });
    void queries.invalidateQueries({ queryKey: [...courseKey(courseId), 'checklist'] });
  };
}
