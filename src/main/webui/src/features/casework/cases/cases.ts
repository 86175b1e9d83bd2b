import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { courseKey } from '@/features/course';
import { useRecheck } from '@/features/session';
import { api, asIs, call } from '@/shared/api';
import type { components } from '@/generated/api';

export type CaseSummary = components['schemas']['CaseSummaryView'];
export type CaseDetail = components['schemas']['CaseView'];
export type CasePlan = components['schemas']['CasePlanView'];
export type CaseStage = components['schemas']['CaseStageView'];
export type CasePart = components['schemas']['CasePart'];
export type Measurement = components['schemas']['Measurement'];
export type Medication = components['schemas']['Medication'];
export type PhaseCase = components['schemas']['PhaseCaseView'];

export const casesQuery = (courseId: string) =>
  queryOptions({
    queryKey: [...courseKey(courseId), 'cases'] as const,
    queryFn: () => call(api.GET('/api/courses/{course}/cases', { params: { path: { course: courseId } } })),
  });

/** A whole case, as staff see it. */
export const caseQuery = (courseId: string, caseId: string) =>
  queryOptions({
    queryKey: [...courseKey(courseId), 'cases', caseId] as const,
    queryFn: () => call(api.GET('/api/cases/{case}', { params: { path: { case: caseId } } })),
  });

/** What is in the file and what is wrong with it; nothing is saved. */
export function previewCase(courseId: string, content: Blob): Promise<CasePlan> {
  const params = { path: { course: courseId } };
  return call(api.POST('/api/courses/{course}/cases/preview', { params, ...asIs(content, 'application/json') }));
}

/** Adds the case if the file is the one that was previewed under this digest. */
export function takeCase(courseId: string, content: Blob, digest: string): Promise<{ id: string }> {
  const params = { path: { course: courseId }, query: { digest } };
  return call<{ id: string }>(
    api.POST('/api/courses/{course}/cases', { params, ...asIs(content, 'application/json') }),
  );
}

/** Which case a phase is held on, for staff. */
export const phaseCaseQuery = (phase: string) =>
  queryOptions({
    queryKey: ['phases', phase, 'case'] as const,
    queryFn: () => call(api.GET('/api/phases/{phase}/case', { params: { path: { phase } } })),
  });

/** Chooses the case of a phase; null for none. */
export function useChooseCase(sessionId: string, phase: string) {
  const queries = useQueryClient();
  const recheck = useRecheck(sessionId);
  return useMutation({
    mutationFn: (caseId: string | null) =>
      call<PhaseCase>(api.PUT('/api/phases/{phase}/case', { params: { path: { phase } }, body: { caseId } })),
    onSuccess: (chosen) => {
      queries.setQueryData(phaseCaseQuery(phase).queryKey, chosen);
      return recheck();
    },
  });
}
