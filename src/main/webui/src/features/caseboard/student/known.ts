import type { BoardChanged, BoardSnapshot, BoardTail } from '@/shared/live/messages';
import { changed, GAP, viewed, type Board } from './board';

/** What a browser holds of a board while its messages come. */
export interface Known {
  boardId: string | undefined;
  /** The board as it was last known whole. */
  board: Board | null;
  /** Operations before the latest are missing: `board` is behind until a view brings them. */
  isBehind: boolean;
  /** Events that came while there was no board to lay them on. */
  early: readonly BoardChanged[];
  /** How often operations were found missing. */
  gaps: number;
}

export const NOTHING: Known = { boardId: undefined, board: null, isBehind: false, early: [], gaps: 0 };

/** The sequence number from which the server is to go on; undefined asks for everything. */
export const nextAsked = ({ board, isBehind }: Known): number | undefined => (isBehind ? undefined : board?.seq);

/** What is known after a message of a board's topic. A message of another board begins anew. */
export function known(
  held: Known,
  { boardId, message }: { boardId: string; message: BoardSnapshot | BoardTail | BoardChanged },
): Known {
  const before = held.boardId === boardId ? held : { ...NOTHING, boardId };
  if (message.type !== 'board-changed') return withView(before, message);
  if (!before.board || before.isBehind) return { ...before, early: [...before.early, message] };
  return settled(before, changed(before.board, message));
}

function withView(before: Known, view: BoardSnapshot | BoardTail): Known {
  // Two that look at one board are answered together: a tail for the other does not make this one whole.
  let board = viewed(before.board, view);
  for (const event of before.early) {
    if (board !== GAP) board = changed(board, event);
  }
  return settled({ ...before, early: [] }, board);
}

const settled = (before: Known, board: Board | typeof GAP): Known =>
  board === GAP ? { ...before, isBehind: true, gaps: before.gaps + 1 } : { ...before, board, isBehind: false };
