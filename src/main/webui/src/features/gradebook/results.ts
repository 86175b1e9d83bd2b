import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, call } from '@/shared/api';
import type { components } from '@/generated/api';

export type MyResults = components['schemas']['MyResultsView'];
export type Gradebook = components['schemas']['GradebookView'];
export type GradebookRow = components['schemas']['GradebookRowView'];
export type Received = components['schemas']['MyReceivedView'];

/** What a session brought the student who asks; only what may be told by now. */
export const myResultsQuery = (session: string) =>
  queryOptions({
    queryKey: ['sessions', session, 'my-results'] as const,
    queryFn: () => call(api.GET('/api/sessions/{session}/my-results', { params: { path: { session } } })),
  });

/** The table of a session for its staff. */
export const gradebookQuery = (session: string) =>
  queryOptions({
    queryKey: ['sessions', session, 'gradebook'] as const,
    queryFn: () => call(api.GET('/api/sessions/{session}/gradebook', { params: { path: { session } } })),
  });

export type StatedPolicy = components['schemas']['StatedPolicyView'];
export type Policy = components['schemas']['PolicyView'];

const policyKey = (course: string) => ['courses', course, 'attendance-policy'] as const;

/** How the own school counts the tests of its students in a course. */
export const policyQuery = (course: string) =>
  queryOptions({
    queryKey: policyKey(course),
    queryFn: () => call(api.GET('/api/courses/{course}/attendance-policy', { params: { path: { course } } })),
  });

/** What those of the own school who consent to research achieved, without names. */
export const researchFile = (course: string) =>
  call<string>(api.GET('/api/courses/{course}/research.csv', { params: { path: { course } }, parseAs: 'text' }));

/** States the policy of the own school anew; scores that were looked at before are old then. */
export function useStatePolicy(course: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: Policy) =>
      call(api.PUT('/api/courses/{course}/attendance-policy', { params: { path: { course } }, body })),
    onSuccess: (stated) => {
      queries.setQueryData(policyKey(course), stated);
      void queries.invalidateQueries({ queryKey: ['sessions'] });
    },
  });
}

export interface MakeUp {
  phaseId: string;
  accountId: string;
  /** Null takes it back. */
  points: number | null;
}

/** Enters or takes back what a student of the own school earned in a make-up. */
export function useMakeUp(session: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: MakeUp) =>
      call(api.PUT('/api/sessions/{session}/make-ups', { params: { path: { session } }, body })),
    onSuccess: (book) => queries.setQueryData(gradebookQuery(session).queryKey, book),
  });
}

/** What teammates said of the student who asks. */
export const receivedQuery = (phase: string) =>
  queryOptions({
    queryKey: ['phases', phase, 'received'] as const,
    queryFn: () => call(api.GET('/api/phases/{phase}/peer-evaluation/received', { params: { path: { phase } } })),
  });

/** Where the table is as a CSV file. */
export const gradebookFile = (session: string) => `/api/sessions/${session}/gradebook.csv`;
