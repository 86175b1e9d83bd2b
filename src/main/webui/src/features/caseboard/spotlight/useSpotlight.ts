import { useReducer } from 'react';
import { useTopic } from '@/shared/live';
import type { LitBoard, LitBoardChanged, LitBoardView, ShownBoard, SpotlightView } from '@/shared/live/messages';

/** Which board is on every screen of a session; null for none. */
export function useSpotlight(sessionId: string | undefined): LitBoard | null {
  const { view } = useTopic<SpotlightView>(sessionId === undefined ? undefined : `spotlight/${sessionId}`);
  return view?.lit ?? null;
}

interface Known {
  boardId: string | undefined;
  board: ShownBoard | undefined;
}

/** A view and an event may come in either order: the later state of the board stays. */
function told(known: Known, { boardId, board }: LitBoardView | LitBoardChanged): Known {
  const isOlder = known.boardId === boardId && known.board !== undefined && board.seq < known.board.seq;
  return isOlder ? known : { boardId, board };
}

/** The board on every screen, live, as everybody may see it. */
export function useLitBoard(boardId: string) {
  const [known, take] = useReducer(told, { boardId: undefined, board: undefined });
  const { view, problem } = useTopic<LitBoardView, LitBoardChanged>(`lit-board/${boardId}`, {
    onView: take,
    onEvent: take,
  });
  // With the right to see it what was seen goes.
  const board = view && known.boardId === boardId ? known.board : undefined;
  return { board, problem };
}
