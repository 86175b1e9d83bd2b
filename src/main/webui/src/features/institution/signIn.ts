import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, call, ProblemError } from '@/shared/api';
import { meQuery, type Role } from './me';

/** Either e-mail and password, or a one-time code with the password that is chosen. */
export type Credentials = { email: string; password: string } | { code: string; password: string };

/** The server takes passwords from this length on. */
export const SHORTEST_PASSWORD = 10;

/** Signs in; afterwards the page knows who is here. */
export function useSignIn() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (credentials: Credentials) => {
      await ('code' in credentials
        ? call(api.POST('/api/sign-in-codes/redemption', { body: credentials }))
        : call(api.POST('/api/sign-in', { body: credentials })));
      await queries.query({ ...meQuery, staleTime: 0 });
    },
  });
}

/** How long a sign-in waits that begins now. */
export const askQueue = () => call(api.GET('/api/sign-in/queue'));

/** Somebody to step in as while the demo runs; the password is open, as everything in the demo is. */
export interface DemoAccount {
  email: string;
  password: string;
  givenName: string;
  familyName: string;
  role: Role;
  discipline: string | null;
  /** Its short name. */
  school: string;
}

/** The accounts of the demo; none where no demo runs. */
export const demoAccountsQuery = queryOptions({
  queryKey: ['demo-accounts'],
  staleTime: Infinity,
  queryFn: async (): Promise<DemoAccount[]> => {
    try {
      return await call<DemoAccount[]>(api.GET('/api/demo-accounts'));
    } catch (problem) {
      if (problem instanceof ProblemError && problem.status === 404) return [];
      throw problem;
    }
  },
});
