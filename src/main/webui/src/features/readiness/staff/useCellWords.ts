import { useTranslation } from 'react-i18next';
import type { TratCell } from '@/shared/live/messages';
import { cellState } from './progress';

/** What a cell says in words. */
export function useCellWords(): (cell: TratCell) => string {
  const { t } = useTranslation('readiness');
  return (cell) => {
    const state = cellState(cell);
    if (state === 'wrong') return t('staff.cell.wrong', { count: cell.attempts });
    const words = t(`staff.cell.${state}`);
    return cell.points === null ? words : t('staff.cell.points', { words, count: cell.points });
  };
}
