import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Badge, cx, Icon, letter } from '@/shared/ui';
import s from './ReviewedItem.module.css';
import type { ReviewItem, ReviewOption } from './reviewQuery';

/** One question with the key, my answer, the team's scratches and the reasons. */
export function ReviewedItem({ item, number }: { item: ReviewItem; number: number }) {
  const { t } = useTranslation('readiness');
  const id = useId();
  const language = item.language ?? undefined;
  return (
    <article className={cx(s.item)} aria-labelledby={id}>
      <div className={cx(s.head)}>
        <h3 id={id}>{t('review.question', { number })}</h3>
        <p className={cx(s.points)}>
          {[
            item.myPoints === null ? null : t('review.mine', { count: item.myPoints }),
            item.teamPoints === null ? null : t('review.teams', { count: item.teamPoints }),
          ]
            .filter((words) => words !== null)
            .join(' · ')}
        </p>
      </div>
      <p className={cx(s.stem)} lang={language}>
        {item.stem}
      </p>
      <ul className={cx(s.options)}>
        {item.options.map((option, index) => (
          <Reviewed key={option.deliveryId} item={item} option={option} index={index} />
        ))}
      </ul>
      {item.rationale ? (
        <div className={cx(s.why)}>
          <h4>{t('review.why')}</h4>
          <p lang={language}>{item.rationale}</p>
        </div>
      ) : null}
    </article>
  );
}

function Reviewed({ item, option, index }: { item: ReviewItem; option: ReviewOption; index: number }) {
  const { t } = useTranslation('readiness');
  const mine = item.myChoice === option.deliveryId;
  const attempt = item.teamScratches.indexOf(option.deliveryId) + 1;
  const concerned = mine || attempt > 0 || option.correct;
  return (
    <li className={cx(s.option, option.correct && s.right)}>
      <span className={cx(s.letter)}>{option.correct ? <Icon name="check" size={18} /> : letter(index)}</span>
      <div className={cx(s.words)}>
        <p lang={item.language ?? undefined}>{option.text}</p>
        {concerned ? (
          <p className={cx(s.marks)}>
            {option.correct ? <Badge tone="good">{t('review.right')}</Badge> : null}
            {mine ? <Badge>{t('review.myChoice')}</Badge> : null}
            {attempt > 0 ? <Badge>{t('review.scratch', { attempt })}</Badge> : null}
          </p>
        ) : null}
        {concerned && option.feedback ? (
          <p className={cx(s.feedback)} lang={item.language ?? undefined}>
            {option.feedback}
          </p>
        ) : null}
      </div>
    </li>
  );
}
