import { queryOptions } from '@tanstack/react-query';
import { api, call } from '@/shared/api';

/** A session as it was prepared, with what it still needs before it can start. */
export const preparedQuery = (sessionId: string) =>
  queryOptions({
    queryKey: ['session', sessionId] as const,
    queryFn: () => call(api.GET('/api/sessions/{sessionId}', { params: { path: { sessionId } } })),
  });
