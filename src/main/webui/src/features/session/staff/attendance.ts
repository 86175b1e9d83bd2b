import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { api, call } from '@/shared/api';
import type { components } from '@/generated/api';
import type { StaffSession } from '@/shared/live/messages';

export type Attendance = components['schemas']['AttendanceView'];
export type AttendanceTeam = components['schemas']['AttendanceTeamView'];
export type Attendee = components['schemas']['AttendeeView'];

export const attendanceQuery = (sessionId: string) =>
  queryOptions({
    queryKey: ['attendance', sessionId] as const,
    queryFn: () => call(api.GET('/api/sessions/{session}/attendance', { params: { path: { session: sessionId } } })),
  });

/** Who is here by name; asked again whenever somebody was marked, or teams have changed. */
export function useAttendance(session: StaffSession): Attendance | undefined {
  const queries = useQueryClient();
  const { queryKey } = attendanceQuery(session.id);
  const counted = `${session.attendanceChangedAt}/${session.expected}`;
  const before = useRef(counted);
  useEffect(() => {
    if (before.current === counted) return;
    before.current = counted;
    void queries.invalidateQueries({ queryKey });
  });
  return useQuery(attendanceQuery(session.id)).data;
}

export interface Mark {
  accountId: string;
  /** Null for somebody who is here: in time or late, as the server's clock says. */
  state: Attendee['state'] | null;
}

/** Marks how a student takes part. */
export function useMarking(sessionId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (mark: Mark) =>
      call(
        api.POST('/api/sessions/{session}/attendance', {
          params: { path: { session: sessionId } },
          body: mark,
        }),
      ),
    onSuccess: (attendance) => queries.setQueryData(attendanceQuery(sessionId).queryKey, attendance),
  });
}
