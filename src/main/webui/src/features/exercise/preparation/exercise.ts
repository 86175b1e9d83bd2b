import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { useRecheck } from '@/features/session';
import { api, call } from '@/shared/api';
import type { components } from '@/generated/api';
import { requestOf, type Draft } from './draft';

export type Exercise = components['schemas']['ExerciseView'];

/** The exercise of a phase, for staff; null while none is written. */
export const exerciseQuery = (phase: string) =>
  queryOptions({
    queryKey: ['phases', phase, 'exercise'] as const,
    queryFn: async (): Promise<Exercise | null> =>
      (await call<Exercise | undefined>(api.GET('/api/phases/{phase}/exercise', { params: { path: { phase } } }))) ??
      null,
  });

export function useWriteExercise(sessionId: string, phase: string) {
  const queries = useQueryClient();
  const recheck = useRecheck(sessionId);
  return useMutation({
    mutationFn: (draft: Draft) =>
      call<Exercise>(api.PUT('/api/phases/{phase}/exercise', { params: { path: { phase } }, body: requestOf(draft) })),
    onSuccess: (exercise) => {
      queries.setQueryData(exerciseQuery(phase).queryKey, exercise);
      return recheck();
    },
  });
}
