import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { api, call } from '@/shared/api';
import type { components } from '@/generated/api';

export type Course = components['schemas']['CourseView'];
export type CourseSummary = components['schemas']['CourseSummaryView'];
export type CourseRole = components['schemas']['CourseRole'];
export type ChecklistEntry = components['schemas']['ChecklistEntry'];

/** Everything kept about a course begins with this key, so that one call makes all of it fresh. */
export const courseKey = (courseId: string) => ['courses', courseId] as const;

export const coursesQuery = queryOptions({
  queryKey: ['courses'] as const,
  queryFn: () => call(api.GET('/api/courses')),
});

export const courseQuery = (courseId: string) =>
  queryOptions({
    queryKey: courseKey(courseId),
    queryFn: () => call(api.GET('/api/courses/{course}', { params: { path: { course: courseId } } })),
  });

export const checklistQuery = (courseId: string) =>
  queryOptions({
    queryKey: [...courseKey(courseId), 'checklist'] as const,
    queryFn: () => call(api.GET('/api/courses/{course}/checklist', { params: { path: { course: courseId } } })),
  });

/** The course whose address is open. */
export function useCourseId(): string {
  return useParams().courseId ?? '';
}

/** The course whose address is open, as its members see it. */
export function useCourse(): Course {
  return useSuspenseQuery(courseQuery(useCourseId())).data;
}

/** May read everything of the course. */
export function isStaff({ roles }: { roles: CourseRole[] }): boolean {
  return roles.some((role) => role !== 'STUDENT');
}

/** May prepare the course: rosters, teams, questions, cases, sessions. */
export function mayCoordinate({ roles }: { roles: CourseRole[] }): boolean {
  return roles.includes('COORDINATOR');
}
