import { useEffect, useMemo, useReducer } from 'react';
import { tabStorage, usePending, useSend, useTopic } from '@/shared/live';
import type { BoardChanged, BoardOp, BoardSnapshot, BoardTail, Operate } from '@/shared/live/messages';
import { useMe } from '@/features/institution';
import { applied } from './fold';
import { known, NOTHING, nextAsked } from './known';
import { Drafts } from './text/drafts';
import { useActs } from './useActs';

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
  const operate = (op: BoardOp, id?: string) => {
    const command: Operate = { type: 'operate', op };
    return send<{ seq: number }>(command, id);
  };
  return {
    boardId,
    me,
    board,
    /** The board as it is stored, without what is on its way. */
    stored: here.board,
    drafts,
    waiting: new Set(pending.flatMap(({ op }) => ('card' in op ? [op.card] : []))),
    /** How many operations are on their way. */
    unsaved: pending.length,
    topic,
    people,
    signals,
    state,
    problem,
    operate,
    ...useActs({ content: board, me, operate }),
  };
}

/** A board as a screen holds it. */
export type LiveBoard = ReturnType<typeof useBoard>;
