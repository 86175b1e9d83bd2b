import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/i18n/format';

export type Evenness = 'even' | 'fair' | 'uneven';

/** A word for an index from 0 to 1. */
export const evennessOf = (index: number): Evenness => (index >= 0.9 ? 'even' : index >= 0.7 ? 'fair' : 'uneven');

/** The index in words, or that there is none; as the server counts it (`Participation`). */
export function useEvennessWords(): (index: number | null) => string {
  const { t } = useTranslation('caseboard');
  const { hundredths } = useFormat();
  return (index) =>
    index === null
      ? t('participation.nothing')
      : t(`participation.evenness.${evennessOf(index)}`, { index: hundredths(index) });
}
