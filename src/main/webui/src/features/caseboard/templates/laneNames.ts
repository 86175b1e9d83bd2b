import { useTranslation } from 'react-i18next';

/** The name that a lane of this id has in the reader's language without a title; undefined for one's own. */
export function useCommonName(): (id: string | null) => string | undefined {
  const { t, i18n } = useTranslation('caseboard');
  return (id) =>
    id !== null && i18n.exists(`student.lane.${id}`, { ns: 'caseboard' })
      ? t(`student.lane.${id as 'PLAN'}`)
      : undefined;
}

/** What a lane is called, also while it is written and has no title yet. */
export function useLaneName(): (lane: { id: string | null; title: string | null }) => string {
  const { t } = useTranslation('caseboard');
  const commonName = useCommonName();
  return ({ id, title }) => {
    const written = title?.trim() ?? '';
    return written === '' ? (commonName(id) ?? t('templates.untitled')) : written;
  };
}
