import { queryOptions } from '@tanstack/react-query';
import { api, call } from '@/shared/api';

const LOOK_AGAIN_MS = 10_000;

/** Every team's board of a phase, with how much was done on it and when last. */
export const boardsQuery = (phase: string) =>
  queryOptions({
    queryKey: ['boards', phase] as const,
    queryFn: () => call(api.GET('/api/phases/{phase}/boards', { params: { path: { phase } } })),
    refetchInterval: LOOK_AGAIN_MS,
  });
