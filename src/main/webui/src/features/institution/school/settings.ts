import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, call } from '@/shared/api';
import type { components } from '@/generated/api';

export type Settings = components['schemas']['SettingsView'];
export type NamedDiscipline = components['schemas']['NamedDisciplineView'];
export type RetainedData = components['schemas']['RetainedData'];

/** What one's own school has settled for itself; for administrators. */
export const settingsQuery = queryOptions({
  queryKey: ['school-settings'] as const,
  queryFn: () => call(api.GET('/api/school')),
});

/** What each school says about privacy; for everybody. */
export const privacyQuery = queryOptions({
  queryKey: ['privacy-texts'] as const,
  queryFn: () => call(api.GET('/api/privacy-texts')),
});

/** The disciplines, with what one's own school calls them. */
export const disciplinesQuery = queryOptions({
  queryKey: ['disciplines'] as const,
  queryFn: () => call(api.GET('/api/disciplines')),
});

/** What is asked of the server is no more than what may be settled here: it refuses everything else. */
const settle = ({ version, name, timeZone, languages, defaultLanguage, retention, privacyText }: Settings) =>
  call(
    api.PUT('/api/school', {
      body: {
        ...{ version, name, timeZone, languages, defaultLanguage, privacyText },
        retention: Object.fromEntries(retention.map(({ data, days }) => [data, days])),
      },
    }),
  );

const nameDisciplines = ({ version, disciplines }: Settings) =>
  call(api.PUT('/api/school/disciplines', { body: { version, names: disciplines } }));

/** Stores what was settled; what depends on it is asked anew, and the forms begin anew with it. */
function useSettling(store: (settings: Settings) => Promise<Settings>, onDone: () => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: store,
    onSuccess: (settled) => {
      onDone();
      queries.setQueryData(settingsQuery.queryKey, settled);
      return queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== settingsQuery.queryKey[0] });
    },
  });
}

export const useSettle = (onDone: () => void) => useSettling(settle, onDone);
export const useNameDisciplines = (onDone: () => void) => useSettling(nameDisciplines, onDone);
