import { queryOptions } from '@tanstack/react-query';
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

/** What teammates said of the student who asks. */
export const receivedQuery = (phase: string) =>
  queryOptions({
    queryKey: ['phases', phase, 'received'] as const,
    queryFn: () => call(api.GET('/api/phases/{phase}/peer-evaluation/received', { params: { path: { phase } } })),
  });

/** Where the table is as a CSV file. */
export const gradebookFile = (session: string) => `/api/sessions/${session}/gradebook.csv`;
