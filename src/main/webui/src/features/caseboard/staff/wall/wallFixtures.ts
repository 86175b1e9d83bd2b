import type { BoardOnWall, Miniature } from '@/shared/live/messages';

/** A miniature of which a test says only what it is about. */
export const aMiniature = (boardId: string, miniature: Partial<Miniature> = {}): Miniature => ({
  boardId,
  seq: 0,
  frozen: false,
  pinned: false,
  lanes: [
    { id: 'PROBLEMS', cards: [], more: 0 },
    { id: 'PLAN', cards: [], more: 0 },
  ],
  members: [],
  evenness: null,
  activity: {},
  ...miniature,
});

interface OnWall {
  merged?: boolean;
  /** Disciplines by account. */
  people?: Record<string, string>;
  now?: Miniature;
}

/** The board of a team. */
export const onWall = (team: number, { merged = false, people = {}, now }: OnWall = {}): BoardOnWall => ({
  board: {
    boardId: String(team),
    teamId: `team ${team}`,
    teamNumber: team,
    teamName: `Team ${team}`,
    merged,
    operations: 0,
    changedAt: null,
  },
  layout: {
    lanes: [
      { id: 'PROBLEMS', title: null, cardType: 'PROBLEM' },
      { id: 'PLAN', title: null, cardType: 'CARE_ACTION' },
    ],
  },
  members: Object.entries(people).map(([accountId, discipline]) => ({
    accountId,
    givenName: accountId,
    familyName: 'Member',
    discipline,
  })),
  now: now ?? aMiniature(String(team)),
});
