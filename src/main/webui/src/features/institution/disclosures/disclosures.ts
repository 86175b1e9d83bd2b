import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { api, call } from '@/shared/api';
import type { components } from '@/generated/api';
import type { LogSearch } from '../log/LogFields';

export type Disclosure = components['schemas']['DisclosedView'];

/** Who of other schools saw what of our people, the newest first, page by page. */
export const disclosuresQuery = (search: LogSearch) =>
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
