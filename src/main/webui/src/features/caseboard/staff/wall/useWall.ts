import { useReducer } from 'react';
import { useTopic } from '@/shared/live';
import type { BoardOnWall, BoardsWall, Miniature, MiniaturesChanged } from '@/shared/live/messages';
import { withChanged } from './miniatures';

interface Told {
  phaseId: string;
  message: BoardsWall | MiniaturesChanged;
}

interface Known {
  phaseId: string | undefined;
  boards: ReadonlyMap<string, Miniature>;
}

const NOTHING: Known = { phaseId: undefined, boards: new Map() };

function told(known: Known, { phaseId, message }: Told): Known {
  if (message.type === 'boards-wall') {
    return { phaseId, boards: new Map(message.boards.map(({ now }) => [now.boardId, now])) };
  }
  return known.phaseId === phaseId ? { phaseId, boards: withChanged(known.boards, message.boards) } : known;
}

/** All boards of a phase, small and live; staff only. */
export function useWall(phaseId: string): { boards: BoardOnWall[] | undefined; problem: unknown } {
  const [known, take] = useReducer(told, NOTHING);
  const { view, problem } = useTopic<BoardsWall, MiniaturesChanged>(`boards/${phaseId}`, {
    onView: (message) => take({ phaseId, message }),
    onEvent: (message) => take({ phaseId, message }),
  });
  const boards = view?.boards.map((board) => ({ ...board, now: known.boards.get(board.now.boardId) ?? board.now }));
  return { boards, problem };
}
