import type { CardProps } from '../student/card/CardItem';
import type { LiveBoard } from '../student/useBoard';
import { isThen } from './asLive';

/**
 * Whether a card looks the same at two moments of the past: who drags the slider has only those drawn anew that differ.
 * A live card is always drawn, and so is one with links, which say what stands on other cards.
 */
export const isSameThen = (one: CardProps, other: CardProps): boolean =>
  one.card === other.card &&
  one.live.boardId === other.live.boardId &&
  [one.live, other.live].every((live) => isThen(live) && !isLinked(live, one.card.id));

const isLinked = ({ board }: LiveBoard, card: string) =>
  board !== null && [...board.links.values()].some(({ from, to }) => from === card || to === card);
