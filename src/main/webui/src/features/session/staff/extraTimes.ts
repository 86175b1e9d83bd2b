import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { courseKey } from '@/features/course';
import { api, call } from '@/shared/api';
import type { components } from '@/generated/api';

export type Entitled = components['schemas']['EntitledView'];
export type GivenTime = components['schemas']['ExtraTimeView'];

export const extraTimesQuery = (courseId: string) =>
  queryOptions({
    queryKey: [...courseKey(courseId), 'extra-times'] as const,
    queryFn: () => call(api.GET('/api/courses/{course}/extra-times', { params: { path: { course: courseId } } })),
  });

/** Gives a student extra time; null for the time that everybody has. */
export function useGiveTime(courseId: string, accountId: string) {
  const queries = useQueryClient();
  const params = { path: { course: courseId, account: accountId } };
  return useMutation({
    mutationFn: (extra: GivenTime | null) =>
      extra === null
        ? call<Entitled[]>(api.DELETE('/api/courses/{course}/extra-times/{account}', { params }))
        : call<Entitled[]>(api.PUT('/api/courses/{course}/extra-times/{account}', { params, body: extra })),
    onSuccess: (all) => queries.setQueryData(extraTimesQuery(courseId).queryKey, all),
  });
}

/** Extra time in words: how much, and when. */
export function useExtraTimeWords(): (extra: GivenTime) => string {
  const { t } = useTranslation('session');
  return ({ unit, amount, mode }) => {
    const much = unit === 'PERCENT' ? t('extraTime.percent', { amount }) : t('extraTime.minutes', { count: amount });
    return `${much}, ${t(`extraTime.modes.${mode}`)}`;
  };
}
