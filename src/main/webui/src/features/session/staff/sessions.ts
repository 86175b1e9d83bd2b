import { queryOptions, useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { courseKey } from '@/features/course';
import { api, call } from '@/shared/api';
import type { components } from '@/generated/api';
import type { DraftPhase } from './agenda';

export type SessionSummary = components['schemas']['SessionSummaryView'];
export type PreparedSession = components['schemas']['SessionView'];

export const sessionsQuery = (courseId: string) =>
  queryOptions({
    queryKey: [...courseKey(courseId), 'sessions'] as const,
    queryFn: () => call(api.GET('/api/courses/{course}/sessions', { params: { path: { course: courseId } } })),
  });

/** A session with its agenda and what is missing, for staff; what prepares a phase has it asked anew. */
export const sessionQuery = (sessionId: string) =>
  queryOptions({
    queryKey: ['sessions', sessionId] as const,
    queryFn: () => call(api.GET('/api/sessions/{session}', { params: { path: { session: sessionId } } })),
  });

/** Whether this person may still change what the session's phases hold. */
export function useMayPrepare(sessionId: string): boolean {
  const { mayPrepare, state } = useSuspenseQuery(sessionQuery(sessionId)).data;
  return mayPrepare && state === 'PREPARED';
}

/** To be called when a phase's contents were changed: what is missing may have changed with them. */
export function useRecheck(sessionId: string): () => Promise<void> {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: sessionQuery(sessionId).queryKey });
}

interface Plan {
  title: string;
  phases: DraftPhase[];
}

export function usePlanSession(courseId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ title, phases, teamSetId }: Plan & { teamSetId: string }) =>
      call<PreparedSession>(
        api.POST('/api/courses/{course}/sessions', {
          params: { path: { course: courseId } },
          body: { title: title.trim(), teamSetId, phases: phases.map(asRequest) },
        }),
      ),
    onSuccess: (session) => {
      queries.setQueryData(sessionQuery(session.id).queryKey, session);
      return queries.invalidateQueries({ queryKey: courseKey(courseId) });
    },
  });
}

/** Changes title and agenda; `version` is the one that was changed, an older one is refused. */
export function useChangeAgenda({ id, courseId }: PreparedSession) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ title, phases, version }: Plan & { version: number }) =>
      call<PreparedSession>(
        api.PUT('/api/sessions/{session}/agenda', {
          params: { path: { session: id } },
          body: { version, title: title.trim(), phases: phases.map(asRequest) },
        }),
      ),
    onSuccess: (session) => {
      queries.setQueryData(sessionQuery(id).queryKey, session);
      return queries.invalidateQueries({ queryKey: sessionsQuery(courseId).queryKey });
    },
  });
}

function asRequest({ id, kind, title, minutes }: DraftPhase) {
  return { id, kind, title: title.trim(), minutes };
}
