import type { CardType, Lane } from './templates';

/** A lane while it is written. */
export interface DraftLane {
  /** Tells the rows apart while they move. */
  key: number;
  /** null for a new one: the server makes one. */
  id: string | null;
  /** Empty for the common name of its id. */
  title: string;
  cardType: CardType;
}

export interface Draft {
  name: string;
  lanes: DraftLane[];
}

export const MOST_LANES = 12;
export const MOST_OF_NAME = 80;
export const MOST_OF_TITLE = 60;

export const draftOf = (name: string, lanes: readonly Lane[]): Draft => ({
  name,
  lanes: lanes.map((lane, key) => ({ ...lane, key, title: lane.title ?? '' })),
});

/** With one more lane at the end: one of those that have a common name, or one of one's own. */
export function withLane(draft: Draft, lane?: Lane): Draft {
  const key = 1 + Math.max(-1, ...draft.lanes.map((each) => each.key));
  const added: DraftLane = lane
    ? { ...lane, key, title: lane.title ?? '' }
    : { key, id: null, title: '', cardType: 'NOTE' };
  return { ...draft, lanes: [...draft.lanes, added] };
}

export const withoutLane = (draft: Draft, key: number): Draft => ({
  ...draft,
  lanes: draft.lanes.filter((lane) => lane.key !== key),
});

/** With a lane that was taken away back where it was. */
export const withLaneBack = (draft: Draft, lane: DraftLane, place: number): Draft => ({
  ...draft,
  lanes: draft.lanes.toSpliced(place, 0, lane),
});

/** With a lane one step up (-1) or down (1); null where it stands at that end. */
export function withMoved(draft: Draft, key: number, step: -1 | 1): Draft | null {
  const from = draft.lanes.findIndex((lane) => lane.key === key);
  const lane = draft.lanes[from];
  const to = from + step;
  if (!lane || to < 0 || to >= draft.lanes.length) return null;
  return { ...draft, lanes: draft.lanes.toSpliced(from, 1).toSpliced(to, 0, lane) };
}

export const withChange = (draft: Draft, key: number, change: Partial<DraftLane>): Draft => ({
  ...draft,
  lanes: draft.lanes.map((lane) => (lane.key === key ? { ...lane, ...change } : lane)),
});

/** As it is sent. */
export const requestOf = ({ name, lanes }: Draft) => ({
  name,
  lanes: lanes.map(({ id, title, cardType }) => ({ id, title: title.trim() || null, cardType })),
});

/** Whether two lists of lanes make the same boards. */
export const sameLanes = (one: readonly Lane[], other: readonly Lane[]): boolean =>
  one.length === other.length &&
  one.every(
    ({ id, title, cardType }, place) =>
      other[place]?.id === id && other[place].title === title && other[place].cardType === cardType,
  );
