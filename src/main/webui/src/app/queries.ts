import { QueryClient } from '@tanstack/react-query';
import { onSignedOut, problemOf } from '@/shared/api';
import { forgetMe, meQuery } from '@/features/institution';

const ATTEMPTS = 3;

export function createQueryClient(): QueryClient {
  const queries = new QueryClient({
    defaultOptions: {
      // The browser's idea of being online is often wrong; a failed attempt says it truly.
      mutations: { networkMode: 'always' },
      queries: {
        networkMode: 'always',
        staleTime: 5_000,
        // What the server refused it refuses again; only a server out of reach is asked once more.
        retry: (failures, error) => problemOf(error).passing && failures < ATTEMPTS,
      },
    },
  });
  // Nothing of the former person may stay on the page.
  onSignedOut(() => {
    queries.removeQueries({ predicate: (query) => query.queryKey[0] !== meQuery.queryKey[0] });
    forgetMe(queries);
  });
  return queries;
}
