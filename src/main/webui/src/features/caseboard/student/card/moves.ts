import type { BoardCard, LaneSpec, MemberOp } from '@/shared/live/messages';
import { inLane } from '../board';
import { placeAStep, placeAtEnd, placeBefore } from '../places';
import type { Content } from '../fold';

export type Way = 'up' | 'down' | 'left' | 'right';

/** A move of a card by one step; null where it stands at the edge. */
export function stepOf(content: Content, lanes: readonly LaneSpec[], card: BoardCard, way: Way): MemberOp | null {
  if (way === 'up' || way === 'down') {
    const order = placeAStep(inLane(content.cards, card.lane), card.id, way === 'up' ? -1 : 1);
    return order === null ? null : { type: 'card-moved', card: card.id, lane: card.lane, order };
  }
  const at = lanes.findIndex(({ id }) => id === card.lane);
  const to = lanes[way === 'left' ? at - 1 : at + 1];
  return to ? toEndOf(content, card.id, to.id) : null;
}

/** A move of a card to the end of a lane. */
export const toEndOf = (content: Content, card: string, lane: string): MemberOp => ({
  type: 'card-moved',
  card,
  lane,
  order: placeAtEnd(inLane(content.cards, lane).filter(({ id }) => id !== card)),
});

/** A move of a card to before another of a lane, or to its end. */
export function toBefore(content: Content, card: string, lane: string, before: string | null): MemberOp | null {
  if (before === card) return null;
  const others = inLane(content.cards, lane).filter(({ id }) => id !== card);
  const order = placeBefore(others, before);
  return { type: 'card-moved', card, lane, order };
}
