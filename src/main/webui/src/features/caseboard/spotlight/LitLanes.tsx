import { useTranslation } from 'react-i18next';
import type { ShownBoard } from '@/shared/live/messages';
import { cx } from '@/shared/ui';
import { useLaneTitle } from '../student/lanes';
import { LitCard } from './LitCard';
import s from './Spotlight.module.css';

interface LitLanesProps {
  board: ShownBoard;
  /** With what belongs to the cards: tags, links, comments, reactions. */
  isWhole?: boolean;
}

/** The lanes on which something stands, beside each other where there is room. */
export function LitLanes({ board, isWhole = false }: LitLanesProps) {
  const { t } = useTranslation('caseboard');
  const laneTitle = useLaneTitle();
  const lanes = board.lanes.filter(({ cards }) => cards.length > 0);
  const cards = new Map(lanes.flatMap((lane) => lane.cards.map((card) => [card.id, card] as const)));
  if (lanes.length === 0) return <p className={cx(s.nothing)}>{t('spotlight.nothing')}</p>;
  return (
    <div className={cx(s.lanes)}>
      {lanes.map((lane) => (
        <section key={lane.id} className={cx(s.lane)} aria-label={laneTitle(lane)}>
          <h3>{laneTitle(lane)}</h3>
          <ul className={cx(s.cards)}>
            {lane.cards.map((card) => (
              <LitCard key={card.id} card={card} others={isWhole ? cards : undefined} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
