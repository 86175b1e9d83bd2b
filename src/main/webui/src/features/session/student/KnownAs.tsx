import { useTranslation } from 'react-i18next';

/** As whom staff of other schools know me, where the schools agreed on pseudonyms. */
export function KnownAs({ pseudonym }: { pseudonym: string | null }) {
  const { t } = useTranslation('session');
  return pseudonym === null ? null : <p>{t('about.knownAs', { pseudonym })}</p>;
}
