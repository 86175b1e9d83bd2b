import { memo, useState, type DragEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { BoardCard, LaneSpec } from '@/shared/live/messages';
import { announce, cx, toast, useProblemWords } from '@/shared/ui';
import { useIsPast } from '../history/isPast';
import { inLane } from './board';
import { CardItem } from './card/CardItem';
import { toBefore } from './card/moves';
import { NewCard } from './card/NewCard';
import { looksSame, type CardSeen } from './card/seen';
import { useLaneTitle } from './lanes';
import type { LiveBoard } from './useBoard';
import s from './Board.module.css';

const Card = memo(CardItem, looksSame);
const New = memo(NewCard);

export const DRAGGED = 'application/x-consilium-card';

interface LaneColumnProps {
  lane: LaneSpec;
  live: LiveBoard;
  /** What a card shows. */
  seen: (card: BoardCard) => CardSeen;
  isOpen: boolean;
  /** On a phone one lane is shown at a time. */
  isShown: boolean;
}

export function LaneColumn({ lane, live, seen, isOpen, isShown }: LaneColumnProps) {
  const { t } = useTranslation('caseboard');
  const title = useLaneTitle()(lane);
  const cards = inLane(live.board?.cards ?? new Map(), lane.id);
  const drop = useDrop(lane, live, isOpen);
  const isPast = useIsPast();
  return (
    <div
      className={cx(s.lane, isShown && s.shown)}
      data-lane={lane.id}
      role="group"
      aria-label={title}
      data-over={drop.isOver}
      {...drop.events}
    >
      <h3>
        {title} <span className={cx(s.count)}>{cards.length}</span>
      </h3>
      {cards.length === 0 ? (
        <p className={cx(s.empty)}>{t(isOpen ? 'student.emptyLane' : 'student.nothingInLane')}</p>
      ) : null}
      <ul className={cx(s.cards)}>
        {cards.map((card) => (
          <Card key={card.id} {...seen(card)} isOpen={isOpen} />
        ))}
      </ul>
      {isPast ? null : (
        // hidden, not taken away: what is being written outlives a pause
        <div hidden={!isOpen}>
          <New lane={lane} act={live.act} operate={live.operate} newest={live.newest} />
        </div>
      )}
    </div>
  );
}

/** Takes cards that are dragged here by a mouse; keys and thumbs have the card's menu. */
function useDrop(lane: LaneSpec, live: LiveBoard, isOpen: boolean) {
  const { t } = useTranslation('caseboard');
  const words = useProblemWords();
  const title = useLaneTitle()(lane);
  const [isOver, setOver] = useState(false);
  const carries = (event: DragEvent) => isOpen && event.dataTransfer.types.includes(DRAGGED);
  return {
    isOver,
    events: {
      onDragOver: (event: DragEvent) => {
        if (!carries(event)) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = 'move';
        setOver(true);
      },
      onDragLeave: (event: DragEvent) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      },
      onDrop: (event: DragEvent) => {
        setOver(false);
        if (!carries(event) || !live.board) return;
        event.preventDefault();
        const card = event.dataTransfer.getData(DRAGGED);
        const op = live.board.cards.has(card) ? toBefore(live.board, card, lane.id, cardBelow(event)) : null;
        if (!op) return;
        live.act(op).catch((problem: unknown) => toast({ tone: 'bad', ...words(problem) }));
        announce(t('student.moved', { lane: title }));
      },
    },
  };
}

/** The first card whose middle is below the pointer. */
function cardBelow({ currentTarget, clientY }: DragEvent): string | null {
  const cards = [...currentTarget.querySelectorAll<HTMLElement>('[data-card]')];
  const below = cards.find((card) => {
    const { top, height } = card.getBoundingClientRect();
    return top + height / 2 > clientY;
  });
  return below?.getAttribute('data-card') ?? null;
}
