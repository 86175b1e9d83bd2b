import { queryOptions, skipToken, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { api, call } from '@/shared/api';
import type { components } from '@/generated/api';
import type { StaffSession } from '@/shared/live/messages';

export type TeamsToday = components['schemas']['TeamsTodayView'];
export type TeamChange = components['schemas']['TeamChangeView'];
export type FreeStudent = components['schemas']['FreeStudentView'];
type Change = components['schemas']['TeamChangeRequest'];

/** A change as it is chosen; the version is added from what was seen. */
export type PlannedChange = Omit<Change, 'version'>;

const teamsQuery = (sessionId: string) =>
  queryOptions({
    queryKey: ['teamsToday', sessionId] as const,
    queryFn: () => call(api.GET('/api/sessions/{session}/teams', { params: { path: { session: sessionId } } })),
  });

/** Who is in which team; asked again whenever somebody changed that, or somebody was marked. */
export function useTeamsToday(session: StaffSession) {
  const queries = useQueryClient();
  const { queryKey } = teamsQuery(session.id);
  const seen = `${session.teamsVersion}/${session.attendanceChangedAt}`;
  const before = useRef(seen);
  useEffect(() => {
    if (before.current === seen) return;
    before.current = seen;
    void queries.invalidateQueries({ queryKey });
  });
  return useQuery(teamsQuery(session.id));
}

/** What a change would mean, in the server's sentences; refused as the change itself would be. */
export function useForecast(sessionId: string, version: number, planned: PlannedChange | null) {
  return useQuery({
    queryKey: ['teamForecast', sessionId, version, planned] as const,
    queryFn: planned
      ? () =>
          call(
            api.POST('/api/sessions/{session}/teams/preview', {
              params: { path: { session: sessionId } },
              body: { ...planned, version },
            }),
          )
      : skipToken,
    retry: false,
    gcTime: 0,
  });
}

/** Changes and undoing, each on the teams as they were seen. */
export function useTeamChanges(sessionId: string, version: number) {
  const queries = useQueryClient();
  const params = { path: { session: sessionId } };
  const onSuccess = (teams: TeamsToday) => queries.setQueryData(teamsQuery(sessionId).queryKey, teams);
  const onError = () => queries.invalidateQueries({ queryKey: teamsQuery(sessionId).queryKey });
  const change = useMutation({
    mutationFn: (planned: PlannedChange) =>
      call(api.POST('/api/sessions/{session}/teams/changes', { params, body: { ...planned, version } })),
    onSuccess,
    onError,
  });
  const undo = useMutation({
    mutationFn: (changeId: string) =>
      call(
        api.POST('/api/sessions/{session}/teams/changes/{change}/undoing', {
          params: { path: { session: sessionId, change: changeId } },
          body: { version },
        }),
      ),
    onSuccess,
    onError,
  });
  return { change, undo };
}

/** Finds a student of the own school who is in no team, by e-mail or student number. */
export function useWalkIn(sessionId: string) {
  return useMutation({
    mutationFn: (text: string) =>
      call(
        api.POST('/api/sessions/{session}/teams/walk-in', { params: { path: { session: sessionId } }, body: { text } }),
      ),
  });
}
