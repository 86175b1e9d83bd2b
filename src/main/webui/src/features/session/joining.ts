import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, call } from '@/shared/api';
import type { components } from '@/generated/api';
import { todayQuery } from './today';

/** Where a code leads: students are present from now on, staff go to the cockpit. */
export type Joined = components['schemas']['JoinView'];

/** A typed code as it is on the wall: case, spaces and hyphens do not matter. */
export function writtenCode(typed: string): string {
  return typed.replace(/[\s-]/g, '').toUpperCase();
}

/** Where a session is opened by its students, or by its staff. */
export function sessionPath(sessionId: string, as: Joined['as'] = 'STUDENT'): string {
  return as === 'STAFF' ? `/sessions/${sessionId}/conduct` : `/sessions/${sessionId}`;
}

/** Checks in by the session's code; twice is the same as once. */
export function useJoin() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (code: string) => call(api.POST('/api/join', { body: { code } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: todayQuery.queryKey }),
  });
}
