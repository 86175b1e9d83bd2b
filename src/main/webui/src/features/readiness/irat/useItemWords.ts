import { useTranslation } from 'react-i18next';
import type { IratItem } from '@/shared/live/messages';

/** The state of a question in words: answered or empty, and flagged. */
export function useItemWords(): (item: IratItem) => string {
  const { t } = useTranslation('readiness');
  return ({ myChoice, flagged }) => {
    const words = myChoice === null ? t('irat.empty') : t('irat.answered');
    return flagged ? t('irat.andFlagged', { words }) : words;
  };
}
