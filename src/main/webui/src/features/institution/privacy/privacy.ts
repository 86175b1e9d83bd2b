import { queryOptions, useMutation, useQueryClient, type QueryKey } from '@tanstack/react-query';
import { api, call } from '@/shared/api';
import type { components } from '@/generated/api';

export type PersonalFile = components['schemas']['PersonalFileView'];
export type ErasurePreview = components['schemas']['ErasurePreviewView'];
export type Fate = ErasurePreview['parts'][number]['fate'];
export type OwnConsent = components['schemas']['OwnConsentView'];
export type ResearchDesk = components['schemas']['ResearchDeskView'];
export type Retention = components['schemas']['RetentionView'];
export type Overdue = Retention['kinds'][number];

interface Person {
  accountId: string;
}

const at = ({ accountId }: Person) => ({ params: { path: { account: accountId } } });

/** Everything about me. */
export const myData = () => call<PersonalFile>(api.GET('/api/me/data'));

/** Everything about a person of the own school. */
export const dataOf = (person: Person) => call<PersonalFile>(api.GET('/api/people/{account}/data', at(person)));

/** What an erasure would do; asked anew each time. */
export const erasureQuery = (person: Person) =>
  queryOptions({
    queryKey: ['people', person.accountId, 'erasure'] as const,
    queryFn: () => call<ErasurePreview>(api.GET('/api/people/{account}/erasure', at(person))),
    gcTime: 0,
    staleTime: 0,
  });

export const erase = ({ person, name }: { person: Person; name: string }) =>
  call(api.POST('/api/people/{account}/erasure', { ...at(person), body: { name } }));

/** What my school asks me for, and what I said. */
export const consentQuery = queryOptions({
  queryKey: ['me', 'research-consent'] as const,
  queryFn: () => call<OwnConsent>(api.GET('/api/me/research-consent')),
});

export const answerConsent = (body: { version: number; consents: boolean }) =>
  call<OwnConsent>(api.PUT('/api/me/research-consent', { body }));

/** Whether a person may be asked. */
export const askableQuery = (person: Person) =>
  queryOptions({
    queryKey: ['people', person.accountId, 'research'] as const,
    queryFn: () => call<{ possible: boolean }>(api.GET('/api/people/{account}/research', at(person))),
    gcTime: 0,
  });

export const setAskable = ({ person, possible }: { person: Person; possible: boolean }) =>
  call<{ possible: boolean }>(api.PUT('/api/people/{account}/research', { ...at(person), body: { possible } }));

export const researchQuery = queryOptions({
  queryKey: ['school', 'research-text'] as const,
  queryFn: () => call<ResearchDesk>(api.GET('/api/school/research-text')),
});

export const publishText = (body: { version: number; text: string }) =>
  call<ResearchDesk>(api.PUT('/api/school/research-text', { body }));

export const retentionQuery = queryOptions({
  queryKey: ['school', 'retention'] as const,
  queryFn: () => call<Retention>(api.GET('/api/school/retention')),
});

export const scheduleRetention = (daily: boolean) =>
  call<Retention>(api.PUT('/api/school/retention/schedule', { body: { daily } }));

/** One step; whoever runs it asks until it is done. */
export const removeSome = () => call<Retention>(api.POST('/api/school/retention/steps'));

/** Does something whose answer is what stands now. */
export function useChange<V, R>(key: QueryKey, work: (given: V) => Promise<R>, onDone?: () => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: work,
    onSuccess: (result) => {
      queries.setQueryData(key, result);
      onDone?.();
    },
  });
}
