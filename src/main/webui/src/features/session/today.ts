import { queryOptions } from '@tanstack/react-query';
import { api, call } from '@/shared/api';
import type { components } from '@/generated/api';

const LOOK_AGAIN_MS = 10_000;

/** A session that runs or comes next, as one of its students or of its staff sees it in the list. */
export type TodaySession = components['schemas']['TodaySessionView'];
export type PastSession = components['schemas']['PastSessionView'];

/** What is on for me; looked at again while the page is open, because a session may be started at any moment. */
export const todayQuery = queryOptions({
  queryKey: ['today'] as const,
  queryFn: () => call(api.GET('/api/today')),
  refetchInterval: LOOK_AGAIN_MS,
});
