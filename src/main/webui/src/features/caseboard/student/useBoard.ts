import { useCallback, useEffect, useMemo, useReducer } from 'react';
import { tabStorage, usePending, useSend, useTopic } from '@/shared/live';
import type { BoardChanged, BoardOp, BoardSnapshot, BoardTail, Operate } from '@/shared/live/messages';
import { useMe } from '@/features/institution';
import { applied } from './fold';
import { known, NOTHING, nextAsked } from './known';
import { Drafts } from './text/drafts';
import { useActs } from './useActs';
import { useNewest } from './useNewest';

/**
 * A board, live: what the server has in its order, and over it what this person did that is not stored yet. Missing
 * operations are fetched by joining again; until they are there the board stays as it was last known whole.
 */
export function useBoard(boardId: string) {
  const topic = `board/${boardId}`;
  const me = useMe().accountId;
  const [held, take] = useReducer(known, NOTHING);
  const here = held.boardId === boardId ? held : NOTHING;
  const { people, signals, state, problem, rejoin } = useTopic<BoardSnapshot | BoardTail, BoardChanged>(topic, {
    onView: (message) => take({ boardId, message }),
    onEvent: (message) => take({ boardId, message }),
    since: () => nextAsked(here),
  });
  const { gaps } = here;
  useEffect(() => {
    if (gaps > 0) rejoin();
  }, [gaps, rejoin]);
  const pending = usePending<Operate>(topic);
  const send = useSend(topic);
  const drafts = useMemo(() => new Drafts(me, boardId, tabStorage()), [me, boardId]);
  const board = useMemo(
    () => here.board && pending.reduce((all, { op }) => applied(all, op, me), here.board),
    [pending, here.board, me],
  );
  const waiting = useMemo(() => new Set(pending.flatMap(({ op }) => ('card' in op ? [op.card] : []))), [pending]);
  const newest = useNewest({ board, stored: here.board });
  const operate = useCallback(
    (op: BoardOp, id?: string) => {
      const command: Operate = { type: 'operate', op };
      return send<{ seq: number }>(command, id);
    },
    [send],
  );
  const acts = useActs({ newest, me, operate });
  return {
    boardId,
    me,
    board,
    /** The board as it is stored, without what is on its way. */
    stored: here.board,
    drafts,
    /** The cards of which something is on its way. */
    waiting,
    /** How many operations are on their way. */
    unsaved: pending.length,
    topic,
    people,
    signals,
    state,
    problem,
    /** What stands and what is stored at the time it is asked, for handlers; like all functions here it stays the same. */
    newest,
    operate,
    ...acts,
  };
}

/** A board as a screen holds it. */
export type LiveBoard = ReturnType<typeof useBoard>;
