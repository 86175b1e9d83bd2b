import { queryOptions, type QueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, call, problemOf } from '@/shared/api';
import type { components } from '@/generated/api';
import { suggestLanguage } from '@/shared/i18n/language';
import { remember, remembered } from './rememberedMe';

/** Who is signed in. */
export type Me = components['schemas']['MeView'];
export type Role = components['schemas']['Role'];

/** Who is signed in; null when nobody is. */
export const meQuery = queryOptions({
  queryKey: ['me'] as const,
  staleTime: Infinity,
  queryFn: async (): Promise<Me | null> => {
    try {
      const me = await call<Me>(api.GET('/api/me'));
      await suggestLanguage(me.languages, me.defaultLanguage);
      return remember(me);
    } catch (caught) {
      const problem = problemOf(caught);
      if (problem.status === 401) return remember(null);
      const known = problem.passing ? remembered() : null;
      if (known) return known;
      throw problem;
    }
  },
});

/** Who is signed in. For screens behind the sign-in, where somebody always is. */
export function useMe(): Me {
  const { data } = useSuspenseQuery(meQuery);
  // Held from the first moment on: when a sign-in ends, it is known a little before these screens are gone.
  const [me] = useState(data);
  if (!me) throw new Error('useMe is for screens behind the sign-in');
  return me;
}

/** Nobody is signed in any more, here or on the server. */
export function forgetMe(queries: QueryClient): void {
  queries.setQueryData(meQuery.queryKey, remember(null));
}

/** Ends the sign-in and loads the page anew: of what was shown nothing stays in memory for whoever comes next. */
export async function signOut(): Promise<void> {
  await call(api.POST('/api/sign-out'));
  signedOutEverywhere();
}

/** The server has ended the sign-in already: leaves nothing of it here. */
export function signedOutEverywhere(): void {
  remember(null);
  location.assign('/sign-in');
}
