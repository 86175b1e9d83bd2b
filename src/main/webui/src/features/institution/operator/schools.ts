import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, call } from '@/shared/api';
import type { components } from '@/generated/api';

export type OperatedSchool = components['schemas']['OperatedSchoolView'];
export type NewSchool = components['schemas']['NewSchoolRequest'];
export type FirstAdministrator = components['schemas']['AdministratorRequest'];

/** All schools on the server, for whoever operates it. */
export const schoolsQuery = queryOptions({
  queryKey: ['schools'] as const,
  queryFn: () => call(api.GET('/api/schools')),
});

const at = ({ id }: OperatedSchool) => ({ params: { path: { school: id } } });

/** Sets a school up; gives the slip of its first administrator. */
export const openSchool = (school: NewSchool) => call(api.POST('/api/schools', { body: school }));

export const appoint = (school: OperatedSchool, person: FirstAdministrator) =>
  call(api.POST('/api/schools/{school}/administrator', { ...at(school), body: person }));

export const rename = (school: OperatedSchool, names: { name: string; shortName: string }) =>
  call(api.PUT('/api/schools/{school}', { ...at(school), body: { ...names, version: school.version } }));

export const disableSchool = (school: OperatedSchool) => call(api.POST('/api/schools/{school}/disabling', at(school)));

export const enableSchool = (school: OperatedSchool) => call(api.POST('/api/schools/{school}/enabling', at(school)));

/** Does something to schools, after which the list is asked anew. */
export function useOnSchools<V, R>(work: (given: V) => Promise<R>, onDone?: (result: R) => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: work,
    gcTime: 0,
    onSuccess: async (result) => {
      onDone?.(result);
      await queries.invalidateQueries({ queryKey: schoolsQuery.queryKey });
    },
  });
}
