import { queryOptions } from '@tanstack/react-query';
import { api, call, problemOf } from '@/shared/api';
import type { components } from '@/generated/api';

export type RatReview = components['schemas']['RatReviewView'];
export type ReviewItem = components['schemas']['ReviewItemView'];
export type ReviewOption = components['schemas']['ReviewOptionView'];

const ASK_AGAIN_MS = 15_000;

/** The answers are not told yet: the team test on the same questions is not over. */
export const isTooEarly = (problem: unknown) => problemOf(problem).code === 'readiness.not-disclosed';

/** My test and my team's with the key; asked again while it is not disclosed yet. */
export const reviewQuery = (phaseId: string) =>
  queryOptions({
    queryKey: ['readiness', 'review', phaseId] as const,
    queryFn: () => call(api.GET('/api/phases/{phase}/rat/review', { params: { path: { phase: phaseId } } })),
    refetchInterval: (query) => (isTooEarly(query.state.error) ? ASK_AGAIN_MS : false),
  });
