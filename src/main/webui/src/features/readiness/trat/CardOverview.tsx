import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { TratCard, TratItem } from '@/shared/live/messages';
import { cx } from '@/shared/ui';
import { scratchOf } from './card';
import s from './CardOverview.module.css';
import { LastScratch } from './LastScratch';
import { Star } from './Star';

interface CardOverviewProps {
  card: TratCard;
  place: number;
  onGo: (place: number) => void;
}

/** The card small: a row of fields for each question, as they stand, and the points so far. */
export function CardOverview({ card, place, onGo }: CardOverviewProps) {
  const { t } = useTranslation('readiness');
  return (
    <nav className={cx(s.overview)} aria-label={t('trat.card')}>
      <div className={cx(s.head)}>
        <p className={cx(s.points)}>
          <span className={cx(s.earned)}>{card.points}</span>
          <span>{t('trat.ofPoints', { maximum: card.maximum })}</span>
        </p>
        <LastScratch card={card} />
      </div>
      <ol className={cx(s.rows)}>
        {card.items.map((item, index) => (
          <li key={item.deliveryId}>
            <Row item={item} number={index + 1} current={index === place} onPress={() => onGo(index)} />
          </li>
        ))}
      </ol>
    </nav>
  );
}

interface RowProps {
  item: TratItem;
  number: number;
  current: boolean;
  onPress: () => void;
}

function Row({ item, number, current, onPress }: RowProps) {
  const { t } = useTranslation('readiness');
  const words = item.solved
    ? t('trat.rowSolved', { number, count: item.points ?? 0 })
    : t('trat.rowOpen', { number, count: item.scratches.length });
  return (
    <Button
      className={cx(s.row)}
      aria-label={words}
      onPress={onPress}
      {...(current ? { 'aria-current': 'step' as const } : {})}
    >
      <span className={cx(s.number)}>{number}</span>
      <span className={cx(s.fields)}>
        {item.options.map((option) => (
          <Field key={option.deliveryId} right={scratchOf(item, option.deliveryId)?.right} />
        ))}
      </span>
      <span className={cx(s.score)} data-score={item.points ?? ''} />
    </Button>
  );
}

/** One small field: covered, wrong or right. */
function Field({ right }: { right: boolean | undefined }) {
  if (right === undefined) return <span className={cx(s.field, s.covered)} />;
  return right ? (
    <span className={cx(s.field, s.right)}>
      <Star size={14} />
    </span>
  ) : (
    <span className={cx(s.field, s.wrong)} />
  );
}
