import { createContext, use } from 'react';
import type { LiveBoard } from './useBoard';

/** The board as it is now, for what is open over a card: it changes with every letter, so that cards do not read it. */
export const BoardNowContext = createContext<LiveBoard | null>(null);

export function useBoardNow(): LiveBoard {
  const live = use(BoardNowContext);
  if (!live) throw new Error('What is open over a card stands on a board');
  return live;
}
