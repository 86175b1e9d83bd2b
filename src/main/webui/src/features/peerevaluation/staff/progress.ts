import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, call } from '@/shared/api';
import type { components } from '@/generated/api';

export type PeerProgress = components['schemas']['PeerProgressView'];
export type PeerTeam = PeerProgress['teams'][number];
export type PeerMember = PeerTeam['members'][number];

const LOOK_AGAIN_MS = 5_000;

/** How far the class is; counts alone, nothing of what was written. */
export const progressQuery = (phaseId: string) =>
  queryOptions({
    queryKey: ['peer-progress', phaseId] as const,
    queryFn: () =>
      call(api.GET('/api/phases/{phase}/peer-evaluation/progress', { params: { path: { phase: phaseId } } })),
    refetchInterval: LOOK_AGAIN_MS,
  });

/** How many have finished, for the wall: nobody's name comes with it. */
export const wallQuery = (phaseId: string) =>
  queryOptions({
    queryKey: ['peer-wall', phaseId] as const,
    queryFn: () => call(api.GET('/api/phases/{phase}/peer-evaluation/wall', { params: { path: { phase: phaseId } } })),
    refetchInterval: LOOK_AGAIN_MS,
  });

/** Shows students what they received; again is the same as once. */
export function useRelease(phaseId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () =>
      call(api.POST('/api/phases/{phase}/peer-evaluation/release', { params: { path: { phase: phaseId } } })),
    onSuccess: (progress) => queries.setQueryData(progressQuery(phaseId).queryKey, progress),
  });
}

export function hasFinished({ rated, teammates }: PeerMember): boolean {
  return rated >= teammates;
}

/** Teams that have rated the least first, as a share of what there is to rate; then by number. */
export function leastFirst(teams: readonly PeerTeam[]): PeerTeam[] {
  const share = ({ members }: PeerTeam) => {
    const all = members.reduce((sum, { teammates }) => sum + teammates, 0);
    return all === 0 ? 1 : members.reduce((sum, { rated }) => sum + rated, 0) / all;
  };
  return teams.toSorted((a, b) => share(a) - share(b) || a.number - b.number);
}
