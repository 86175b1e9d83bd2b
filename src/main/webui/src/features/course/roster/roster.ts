import { queryOptions } from '@tanstack/react-query';
import { api, asIs, call } from '@/shared/api';
import type { components } from '@/generated/api';
import { courseKey } from '../course';

export type OwnPerson = components['schemas']['OwnPersonView'];
export type PartnerPerson = components['schemas']['PartnerPersonView'];
export type RosterPlan = components['schemas']['RosterPlanView'];
export type RosterRow = components['schemas']['RosterRowView'];

export const rosterQuery = (courseId: string) =>
  queryOptions({
    queryKey: [...courseKey(courseId), 'roster'] as const,
    queryFn: () => call(api.GET('/api/courses/{course}/roster', { params: { path: { course: courseId } } })),
  });

/** What taking the file over would do; its bytes go as they are, because the server judges their encoding. */
export function previewRoster(courseId: string, content: Blob): Promise<RosterPlan> {
  const params = { path: { course: courseId } };
  return call(api.POST('/api/courses/{course}/roster/preview', { params, ...asIs(content, 'text/csv') }));
}

/** Takes the file over if it still does what the preview with this digest showed. */
export function takeRoster(courseId: string, content: Blob, digest: string) {
  const params = { path: { course: courseId }, query: { digest } };
  return call(api.POST('/api/courses/{course}/roster', { params, ...asIs(content, 'text/csv') }));
}

/** How many people the plan would add to the course or change. */
export function takenOver({ rows }: RosterPlan): number {
  return rows.filter((row) => row.kind !== 'KNOWN' || !row.enrolled).length;
}
