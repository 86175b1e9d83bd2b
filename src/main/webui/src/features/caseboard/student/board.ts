import type {
  BoardCard,
  BoardChanged,
  BoardOp,
  BoardPerson,
  BoardSnapshot,
  BoardTail,
  Lane,
} from '@/shared/live/messages';
import { applied as appliedToText, between, type Changes, type TextStep } from './text/changes';

/** The lanes in the order of the work. */
export const LANES = ['PROBLEMS', 'DIFFERENTIAL', 'MEDICATIONS', 'PLAN', 'QUESTIONS'] as const satisfies Lane[];

/** A board as this browser knows it; `seq` is the last operation that is in it. */
export interface Board {
  seq: number;
  readOnly: boolean;
  cards: ReadonlyMap<string, BoardCard>;
  people: ReadonlyMap<string, BoardPerson>;
  /** By card what gave its text the latest revisions, for whoever is typing into it. */
  steps: ReadonlyMap<string, readonly TextStep[]>;
}

/** More steps than a tail brings: whoever is further behind takes the text as a whole. */
const MOST_STEPS = 2_000;

/** Why an event could not be taken in: operations before it are missing. */
export const GAP = Symbol('operations are missing');

/** What a view makes of a board: a snapshot replaces it, a tail goes on from what is known. */
export function viewed(board: Board | null, view: BoardSnapshot | BoardTail): Board | typeof GAP {
  if (view.type === 'board-snapshot') {
    return {
      seq: view.seq,
      readOnly: view.readOnly,
      cards: new Map(view.cards.map((card) => [card.id, card])),
      people: new Map(view.people.map((person) => [person.accountId, person])),
      steps: new Map(),
    };
  }
  if (!board) return view.changes.length === view.seq ? caughtUp(EMPTY, view) : GAP;
  return caughtUp(board, view);
}

const EMPTY: Board = { seq: 0, readOnly: false, cards: new Map(), people: new Map(), steps: new Map() };

function caughtUp(board: Board, tail: BoardTail): Board | typeof GAP {
  let now: Board | typeof GAP = { ...board, readOnly: tail.readOnly };
  for (const change of tail.changes) {
    if (now === GAP) return GAP;
    now = changed(now, change);
  }
  return now;
}

/** The board after an event: one that is known already changes nothing, one too far ahead leaves a gap. */
export function changed(board: Board, change: BoardChanged): Board | typeof GAP {
  if (change.seq <= board.seq) return board;
  if (change.seq > board.seq + 1) return GAP;
  return {
    ...board,
    seq: change.seq,
    cards: applied(board.cards, change.op, change.by.accountId),
    people: new Map(board.people).set(change.by.accountId, change.by),
    steps: stepped(board, change),
  };
}

function stepped({ cards, steps }: Board, { op, opId }: BoardChanged): Board['steps'] {
  const card = cards.get(op.card);
  if (!card || (op.type !== 'text-changed' && op.type !== 'card-edited')) return steps;
  const changes = op.type === 'card-edited' ? between(card.text, op.text) : (op.changes as Changes);
  const step = { revision: card.textRevision + 1, opId, changes };
  return new Map(steps).set(card.id, [...(steps.get(card.id) ?? []).slice(-MOST_STEPS), step]);
}

/** The cards after an operation; one that no longer fits (its card is gone) changes nothing. */
export function applied(
  cards: ReadonlyMap<string, BoardCard>,
  op: BoardOp,
  by: string,
): ReadonlyMap<string, BoardCard> {
  const next = new Map(cards);
  const card = cards.get(op.card);
  switch (op.type) {
    case 'card-created':
      if (!card) {
        const { lane, order, text } = op;
        next.set(op.card, { id: op.card, lane, order, text, textRevision: 1, author: by, editor: by });
      }
      return next;
    case 'card-edited':
      if (card) next.set(op.card, { ...card, text: op.text, textRevision: card.textRevision + 1, editor: by });
      return next;
    case 'text-changed':
      // One that waits here may be of an older revision: the server moves it.
      if (card?.textRevision === op.textRevision) {
        const text = appliedToText(card.text, op.changes as Changes);
        next.set(op.card, { ...card, text, textRevision: card.textRevision + 1, editor: by });
      }
      return next;
    case 'card-moved':
      if (card) next.set(op.card, { ...card, lane: op.lane, order: op.order });
      return next;
    case 'card-deleted':
      next.delete(op.card);
      return next;
  }
}

/** A lane's cards from top to bottom. */
export function inLane(cards: ReadonlyMap<string, BoardCard>, lane: Lane): BoardCard[] {
  return [...cards.values()]
    .filter((card) => card.lane === lane)
    .sort((one, other) => compare(one.order, other.order) || compare(one.id, other.id));
}

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
