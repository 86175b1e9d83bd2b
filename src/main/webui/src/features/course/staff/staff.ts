import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, call } from '@/shared/api';
import { courseKey, coursesQuery, type CourseRole } from '../course';

export const STAFF_ROLES = ['FACILITATOR', 'COORDINATOR'] as const satisfies readonly CourseRole[];
export type StaffRole = (typeof STAFF_ROLES)[number];

export const staffQuery = (courseId: string) =>
  queryOptions({
    queryKey: [...courseKey(courseId), 'staff'] as const,
    queryFn: () => call(api.GET('/api/courses/{course}/staff', { params: { path: { course: courseId } } })),
  });

/** Adds somebody of one's own school. */
export const addStaff = (course: string, email: string, role: StaffRole) =>
  call(api.POST('/api/courses/{course}/staff', { params: { path: { course } }, body: { email, role } }));

/** Takes a role from somebody of one's own school. */
export const removeStaff = (course: string, account: string, role: StaffRole) =>
  call(api.DELETE('/api/courses/{course}/staff/{account}', { params: { path: { course, account }, query: { role } } }));

/** Changes the staff, after which everything of the course is asked anew: the own rights may be others now. */
export function useOnStaff<V>(courseId: string, work: (given: V) => Promise<unknown>, onDone: () => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: work,
    onSuccess: async () => {
      onDone();
      await queries.invalidateQueries({ queryKey: coursesQuery.queryKey, exact: true });
      await queries.invalidateQueries({ queryKey: courseKey(courseId) });
    },
  });
}
