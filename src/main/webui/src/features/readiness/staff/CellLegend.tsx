import { useTranslation } from 'react-i18next';
import { cx } from '@/shared/ui';
import s from './CellLegend.module.css';
import { CellMark } from './CellMark';

/** What the shapes of the matrix mean. */
export function CellLegend() {
  const { t } = useTranslation('readiness');
  const samples = [
    { words: t('staff.cell.first'), cell: { attempts: 1, solved: true, points: 4 } },
    { words: t('staff.cell.second'), cell: { attempts: 2, solved: true, points: 2 } },
    { words: t('staff.cell.later'), cell: { attempts: 3, solved: true, points: 1 } },
    { words: t('staff.cell.wrong', { count: 2 }), cell: { attempts: 2, solved: false, points: null } },
    { words: t('staff.cell.untouched'), cell: { attempts: 0, solved: false, points: null } },
  ];
  return (
    <ul className={cx(s.legend)} aria-label={t('staff.trat.legend')}>
      {samples.map(({ words, cell }) => (
        <li key={words}>
          <CellMark cell={cell} size={22} />
          {words}
        </li>
      ))}
    </ul>
  );
}
