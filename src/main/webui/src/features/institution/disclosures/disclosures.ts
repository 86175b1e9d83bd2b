import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { api, call } from '@/shared/api';
import type { components } from '@/generated/api';

export type Disclosure = components['schemas']['DisclosedView'];

/** What is looked for; empty fields look for all. */
export interface DisclosureSearch {
  person?: string;
  from?: string;
  until?: string;
}

/** Who of other schools saw what of our people, the newest first, page by page. */
export const disclosuresQuery = (search: DisclosureSearch) =>
  infiniteQueryOptions({
    queryKey: ['disclosures', search] as const,
    queryFn: ({ pageParam }) =>
      call(
        api.GET('/api/disclosures', {
          params: { query: { ...search, ...(pageParam === null ? {} : { before: pageParam }) } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => (page.more ? (page.entries.at(-1)?.id ?? null) : null),
    placeholderData: keepPreviousData,
  });

/** Where the same is as a CSV file. */
export const disclosuresFile = (search: DisclosureSearch) => {
  const query = new URLSearchParams({ ...search }).toString();
  return query === '' ? '/api/disclosures.csv' : `/api/disclosures.csv?${query}`;
};
