import type { BoardOnWall, Contribution, Miniature } from '@/shared/live/messages';

/** The miniatures after some changed; one that is older than what is known changes nothing. */
export function withChanged(
  boards: ReadonlyMap<string, Miniature>,
  changed: readonly Miniature[],
): ReadonlyMap<string, Miniature> {
  const next = new Map(boards);
  for (const miniature of changed) {
    const known = boards.get(miniature.boardId);
    if (!known || known.seq <= miniature.seq) next.set(miniature.boardId, miniature);
  }
  return next;
}

/** How many operations there were lately. */
export const livelinessOf = ({ activity }: Miniature) => Object.values(activity).reduce((sum, count) => sum + count, 0);

/** How much the busiest discipline of any board did lately, and never nothing: bars are drawn by it. */
export const busiestOf = (boards: readonly BoardOnWall[]) =>
  Math.max(1, ...boards.flatMap(({ now }) => Object.values(now.activity)));

const hasContributed = ({ cards, words, comments }: Contribution) => cards + words + comments > 0;

/** The disciplines of a team, each once, in the order of their codes. */
export const disciplinesOf = ({ members }: BoardOnWall): string[] =>
  [...new Set(members.flatMap(({ discipline }) => discipline ?? []))].sort();

/** The disciplines of a team of which nobody has put anything on the board. */
export function silentOf(board: BoardOnWall): string[] {
  const heard = new Set(board.now.members.filter(hasContributed).map(({ accountId }) => accountId));
  const heardOf = new Set(
    board.members.filter(({ accountId }) => heard.has(accountId)).map(({ discipline }) => discipline),
  );
  return disciplinesOf(board).filter((discipline) => !heardOf.has(discipline));
}

export type Order = 'team' | 'quiet';

/** Boards by team, or those first where least was done lately, and of these where least stands. */
export function inOrder(boards: readonly BoardOnWall[], order: Order): BoardOnWall[] {
  const byTeam = (one: BoardOnWall, other: BoardOnWall) => one.board.teamNumber - other.board.teamNumber;
  if (order === 'team') return [...boards].sort(byTeam);
  return [...boards].sort(
    (one, other) =>
      Number(one.board.merged) - Number(other.board.merged) ||
      livelinessOf(one.now) - livelinessOf(other.now) ||
      one.now.seq - other.now.seq ||
      byTeam(one, other),
  );
}
