import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { api, call } from '@/shared/api';
import type { components } from '@/generated/api';
import type { LogSearch } from '../log/LogFields';

export type TrailLine = components['schemas']['TrailLineView'];

/** What is looked for in the trail; `action` is the beginning of its code, such as `session.`. */
export interface TrailSearch extends LogSearch {
  action?: string;
}

/** What the people of our school did, the newest first, page by page. */
export const trailQuery = (search: TrailSearch) =>
  infiniteQueryOptions({
    queryKey: ['trail', search] as const,
    queryFn: ({ pageParam }) =>
      call(
        api.GET('/api/trail', {
          params: { query: { ...search, ...(pageParam === null ? {} : { before: pageParam }) } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => (page.more ? (page.lines.at(-1)?.id ?? null) : null),
    placeholderData: keepPreviousData,
  });
