import { infiniteQueryOptions, keepPreviousData, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, call } from '@/shared/api';
import type { components } from '@/generated/api';
import type { Role } from '../me';

export type SchoolAccount = components['schemas']['SchoolAccountView'];
export type FoundPeople = components['schemas']['FoundPeopleView'];
export type Standing = components['schemas']['AccountStanding'];
export type SignInSlip = components['schemas']['Slip'];

export const ROLES = ['STUDENT', 'FACILITATOR', 'COORDINATOR', 'ADMINISTRATOR'] as const satisfies readonly Role[];
export const STANDINGS = ['ACTIVE', 'WAITING', 'DISABLED'] as const satisfies readonly Standing[];

export const DISCIPLINES = ['NUR', 'PHA', 'MED', 'PHY', 'OCC', 'SOC', 'DEN', 'NUT'] as const;

/** Whom one looks for; what is left out asks for any. */
export interface PeopleSearch {
  words?: string;
  role?: Role;
  discipline?: string;
  standing?: Standing;
}

/** What a form says of a person; what is empty is nothing. */
export interface Details {
  email: string;
  givenName: string;
  familyName: string;
  discipline: string | null;
  studentNumber: string;
}

const PEOPLE = ['people'] as const;

export const peopleQuery = (search: PeopleSearch) =>
  infiniteQueryOptions({
    queryKey: [...PEOPLE, search] as const,
    queryFn: ({ pageParam }) =>
      call<FoundPeople>(api.GET('/api/people', { params: { query: { ...search, from: pageParam } } })),
    initialPageParam: 0,
    getNextPageParam: ({ total }, pages) => {
      const shown = pages.reduce((sum, { people }) => sum + people.length, 0);
      return shown < total ? shown : undefined;
    },
    placeholderData: keepPreviousData,
  });

const at = ({ accountId }: { accountId: string }) => ({ params: { path: { account: accountId } } });

export const openAccount = (details: Details, roles: Role[]): Promise<SchoolAccount> =>
  call(api.POST('/api/people', { body: { ...details, roles } }));

export const changeDetails = (person: SchoolAccount, details: Details): Promise<SchoolAccount> =>
  call(api.PUT('/api/people/{account}', { ...at(person), body: { ...details, version: person.version } }));

export const giveRoles = (person: SchoolAccount, roles: Role[]): Promise<SchoolAccount> =>
  call(api.PUT('/api/people/{account}/roles', { ...at(person), body: { roles } }));

export const disable = (person: SchoolAccount): Promise<SchoolAccount> =>
  call(api.POST('/api/people/{account}/disabling', at(person)));

export const enable = (person: SchoolAccount): Promise<SchoolAccount> =>
  call(api.POST('/api/people/{account}/enabling', at(person)));

/** A new one-time code; password, sign-ins and former codes of the person end. */
export const resetSignIn = (person: { accountId: string }): Promise<SignInSlip> =>
  call(api.POST('/api/people/{account}/sign-in-reset', at(person)));

/** Does something to accounts, after which the list is asked anew. */
export function useOnPeople<V, R>(work: (given: V) => Promise<R>, onDone?: (result: R) => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: work,
    gcTime: 0,
    onSuccess: async (result) => {
      onDone?.(result);
      await queries.invalidateQueries({ queryKey: PEOPLE });
    },
  });
}
