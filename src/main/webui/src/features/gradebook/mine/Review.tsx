import { useTranslation } from 'react-i18next';
import { cx, EmptyState } from '@/shared/ui';
import type { MyResults } from '../results';
import s from './Review.module.css';

/** The questions that were missed, with the reason of the best answer. */
export function Review({ missed }: { missed: MyResults['review'] }) {
  const { t } = useTranslation('gradebook');
  if (missed.length === 0) return <EmptyState title={t('mine.perfect')}>{t('mine.perfectDetail')}</EmptyState>;
  return (
    <>
      <p>{t('mine.reviewLead')}</p>
      <ol className={cx(s.list)}>
        {missed.map((item) => (
          <li key={`${item.phaseId} ${String(item.position)}`} className={cx(s.item)}>
            <h3>{item.title || t('mine.question', { number: item.position + 1 })}</h3>
            {item.answered ? null : <p className={cx(s.soft)}>{t('mine.unanswered')}</p>}
            <p>{item.rationale}</p>
          </li>
        ))}
      </ol>
    </>
  );
}
