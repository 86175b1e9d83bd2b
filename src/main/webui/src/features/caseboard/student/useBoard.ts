import { useMemo, useState } from 'react';
import { tabStorage, usePending, useSend, useTopic } from '@/shared/live';
import type { BoardChanged, BoardOp, BoardSnapshot, BoardTail, Operate } from '@/shared/live/messages';
import { useMe } from '@/features/institution';
import { applied, changed, GAP, viewed, type Board } from './board';
import { Drafts } from './text/drafts';

interface Known {
  /** The view on which the board rests. */
  view: BoardSnapshot | BoardTail | undefined;
  board: Board | null;
  /** Events that came before the first view. */
  early: BoardChanged[];
  /** How often operations were missing: joins anew. */
  gaps: number;
}

const NOTHING: Known = { view: undefined, board: null, early: [], gaps: 0 };

/**
 * A board, live: what the server has in its order, and over it what this person did that is not stored yet. Missing
 * operations are fetched by joining again.
 */
export function useBoard(boardId: string) {
  const topic = `board/${boardId}`;
  const me = useMe().accountId;
  const [known, setKnown] = useState(NOTHING);
  const { view, people, state, problem } = useTopic<BoardSnapshot | BoardTail, BoardChanged>(
    known.gaps % 2 === 0 ? topic : undefined,
    {
      onEvent: (event) => setKnown((before) => withEvent(before, event)),
      since: () => known.board?.seq,
    },
  );
  // Left for one drawing after a gap, then joined again.
  if (known.gaps % 2 === 1) setKnown((before) => ({ ...NOTHING, gaps: before.gaps + 1 }));
  else if (view && view !== known.view) setKnown((before) => withView(before, view));
  const pending = usePending<Operate>(topic);
  const send = useSend(topic);
  const drafts = useMemo(() => new Drafts(me, boardId, tabStorage()), [me, boardId]);
  const cards = useMemo(
    () => pending.reduce((all, { op }) => applied(all, op, me), known.board?.cards ?? new Map()),
    [pending, known.board, me],
  );
  return {
    board: known.board ? { ...known.board, cards } : null,
    /** The board as it is stored, without what is on its way. */
    stored: known.board,
    drafts,
    waiting: new Set(pending.map(({ op }) => op.card)),
    people,
    state,
    problem,
    operate: (op: BoardOp, id?: string) => {
      const command: Operate = { type: 'operate', op };
      return send<{ seq: number }>(command, id);
    },
  };
}

function withView(before: Known, view: BoardSnapshot | BoardTail): Known {
  let board = viewed(before.board, view);
  for (const event of before.early) {
    if (board !== GAP) board = changed(board, event);
  }
  return settled({ ...before, view, early: [] }, board);
}

function withEvent(before: Known, event: BoardChanged): Known {
  if (!before.board) return { ...before, early: [...before.early, event] };
  return settled(before, changed(before.board, event));
}

const settled = (known: Known, board: Board | typeof GAP): Known =>
  board === GAP ? { ...NOTHING, gaps: known.gaps + 1 } : { ...known, board };
