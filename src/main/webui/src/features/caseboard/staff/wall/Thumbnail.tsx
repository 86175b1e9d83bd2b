import { useTranslation } from 'react-i18next';
import type { BoardOnWall, Miniature } from '@/shared/live/messages';
import { cx, disciplineLetter } from '@/shared/ui';
import { useLaneTitle } from '../../student/lanes';
import s from './Wall.module.css';

/**
 * A board drawn small: its lanes, and its cards by length and by the discipline of who wrote them. Letters and figures
 * are drawn, not written: the button that it stands on says in words what they say.
 */
export function Thumbnail({ miniature }: { miniature: Miniature }) {
  return (
    <span className={cx(s.thumbnail)} aria-hidden>
      {miniature.lanes.map((lane) => (
        <span key={lane.id} className={cx(s.lane)}>
          {lane.cards.map((card, at) => (
            <span
              // A miniature tells no card from another of its kind.
              key={at}
              className={cx(s.card)}
              data-discipline={card.discipline}
              data-length={card.length}
              data-note={card.cardType === 'NOTE'}
              data-letter={disciplineLetter(card.discipline)}
            />
          ))}
          {lane.more > 0 ? <span className={cx(s.more)} data-more={lane.more} /> : null}
        </span>
      ))}
    </span>
  );
}

/** Says how many cards stand in which lanes. */
export function useWhatStands(): (board: BoardOnWall) => string {
  const { t } = useTranslation('caseboard');
  const laneTitle = useLaneTitle();
  return ({ layout, now }) => {
    const lanes = now.lanes
      .map(({ id, cards, more }) => ({ id, count: cards.length + more }))
      .filter(({ count }) => count > 0);
    if (lanes.length === 0) return t('wall.nothingStands');
    return lanes
      .map(({ id, count }) => `${laneTitle(layout.lanes.find((lane) => lane.id === id))}: ${count}`)
      .join(', ');
  };
}
