import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, call } from '@/shared/api';
import type { components } from '@/generated/api';

export type PaperChoices = components['schemas']['PaperChoicesView'];
export type PaperChoice = components['schemas']['PaperChoice'];
export type ChoiceRequest = components['schemas']['ChoiceRequest'];

/** What counts of every team. */
export const choicesQuery = (phase: string) =>
  queryOptions({
    queryKey: ['phases', phase, 'exercise-paper'] as const,
    queryFn: () => call(api.GET('/api/phases/{phase}/exercise/paper', { params: { path: { phase } } })),
    gcTime: 0,
  });

/** Enters the page of one team. */
export function useEnterChoice(phase: string, team: string) {
  const queries = useQueryClient();
  const { queryKey } = choicesQuery(phase);
  return useMutation({
    mutationFn: (body: ChoiceRequest) =>
      call<PaperChoice>(
        api.PUT('/api/phases/{phase}/exercise/paper/{team}', { params: { path: { phase, team } }, body }),
      ),
    onSuccess: (stored) => {
      queries.setQueryData(queryKey, (all) =>
        all ? { ...all, teams: all.teams.map((each) => (each.teamId === team ? stored : each)) } : all,
      );
    },
    onError: () => queries.invalidateQueries({ queryKey }),
  });
}
