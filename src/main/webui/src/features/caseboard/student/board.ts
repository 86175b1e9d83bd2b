import type {
  BoardCard,
  BoardChanged,
  BoardLayout,
  BoardPerson,
  BoardSnapshot,
  BoardTail,
} from '@/shared/live/messages';
import { applied, type Content } from './fold';
import { between, type Changes, type TextStep } from './text/changes';

/** A board as this browser knows it; `seq` is the last operation that is in it. */
export interface Board extends Content {
  seq: number;
  readOnly: boolean;
  layout: BoardLayout;
  /** Whom the board names. */
  people: ReadonlyMap<string, BoardPerson>;
  /** Who is on the team now. */
  members: readonly BoardPerson[];
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
      layout: view.layout,
      cards: new Map(view.cards.map((card) => [card.id, card])),
      deleted: new Map(view.deleted.map((card) => [card.id, card])),
      links: new Map(view.links.map((link) => [link.id, link])),
      frozen: view.frozen,
      pinned: view.pinned,
      people: new Map([...view.members, ...view.people].map((person) => [person.accountId, person])),
      members: view.members,
      steps: new Map(),
    };
  }
  return board ? caughtUp(board, view) : GAP;
}

function caughtUp(board: Board, tail: BoardTail): Board | typeof GAP {
  const people = named(board.people, tail.members);
  let now: Board | typeof GAP = { ...board, readOnly: tail.readOnly, members: tail.members, people };
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
    ...applied(board, change.op, change.by.accountId),
    seq: change.seq,
    people: named(board.people, [change.by]),
    steps: stepped(board, change),
  };
}

/** Whom the board names with these among them; the same map while it knows them all as they are. */
function named(people: Board['people'], persons: readonly BoardPerson[]): Board['people'] {
  const changed = persons.filter((one) => !isSamePerson(people.get(one.accountId), one));
  return changed.length === 0 ? people : new Map([...people, ...changed.map((one) => [one.accountId, one] as const)]);
}

const isSamePerson = (known: BoardPerson | undefined, { givenName, familyName, discipline }: BoardPerson) =>
  known?.givenName === givenName && known.familyName === familyName && known.discipline === discipline;

function stepped({ cards, steps }: Board, { op, opId }: BoardChanged): Board['steps'] {
  if (op.type !== 'text-changed' && op.type !== 'card-edited') return steps;
  const card = cards.get(op.card);
  if (!card) return steps;
  const changes = op.type === 'card-edited' ? between(card.text, op.text) : (op.changes as Changes);
  const step = { revision: card.textRevision + 1, opId, changes };
  return new Map(steps).set(card.id, [...(steps.get(card.id) ?? []).slice(-MOST_STEPS), step]);
}

/** A lane's cards from top to bottom. */
export function inLane(cards: ReadonlyMap<string, BoardCard>, lane: string): BoardCard[] {
  return [...cards.values()]
    .filter((card) => card.lane === lane)
    .sort((one, other) => compare(one.order, other.order) || compare(one.id, other.id));
}

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
