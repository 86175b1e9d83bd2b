import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { cx, EmptyState, ProblemNotice, Skeleton, Stat, Stats } from '@/shared/ui';
import s from './Review.module.css';
import { ReviewedItem } from './ReviewedItem';
import { isTooEarly, reviewQuery, type RatReview } from './reviewQuery';

/** After the test: what I knew, what the team added, and why the right answers are right. */
export function Review({ phaseId }: { phaseId: string }) {
  const { t } = useTranslation('readiness');
  const { data, error, refetch } = useQuery(reviewQuery(phaseId));
  if (error && isTooEarly(error)) return <EmptyState title={t('review.early')}>{t('review.earlyDetail')}</EmptyState>;
  if (error) return <ProblemNotice problem={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton lines={8} />;
  return (
    <div className={cx(s.review)}>
      <Points review={data} />
      <ol className={cx(s.items)}>
        {data.items.map((item, index) => (
          <li key={item.deliveryId}>
            <ReviewedItem item={item} number={index + 1} />
          </li>
        ))}
      </ol>
    </div>
  );
}

function Points({ review: { myPoints, teamPoints, maximum } }: { review: RatReview }) {
  const { t } = useTranslation('readiness');
  return (
    <Stats>
      {myPoints === null ? null : <Stat label={t('review.me')} value={myPoints} of={maximum} />}
      {teamPoints === null ? null : <Stat label={t('review.team')} value={teamPoints} of={maximum} />}
      {myPoints === null || teamPoints === null ? null : (
        <Stat label={t('review.gain')} value={signed(teamPoints - myPoints)} note={t('review.gainNote')} />
      )}
    </Stats>
  );
}

/** With a plus, or the real minus. */
function signed(points: number): string {
  if (points === 0) return '0';
  return points > 0 ? `+${points}` : `−${-points}`;
}
