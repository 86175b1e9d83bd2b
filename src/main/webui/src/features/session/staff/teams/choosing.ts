import type { AttendanceTeam } from '../attendance';
import type { PlannedChange, TeamsToday } from './teamsToday';

/** A person as they are named here. */
export interface Named {
  accountId: string;
  givenName: string;
  familyName: string;
  discipline: string | null;
}

/** What is being changed, while the rest of it is chosen. */
export type Choosing =
  | { kind: 'MOVE'; person: Named; from: AttendanceTeam }
  | { kind: 'WALK_IN'; person: Named }
  | { kind: 'MERGE'; from: AttendanceTeam }
  | { kind: 'SPLIT'; from: AttendanceTeam };

/** The fewest that either team of a split has. */
export const SMALLEST = 2;

/** The teams that may be joined. */
export function targets(choosing: Choosing, today: TeamsToday): AttendanceTeam[] {
  if (choosing.kind === 'WALK_IN') return today.teams;
  return today.teams.filter(({ teamId }) => teamId !== choosing.from.teamId);
}

/** The change, once enough is chosen. */
export function planned(choosing: Choosing, toTeamId: string | null, leaving: readonly string[]): PlannedChange | null {
  if (choosing.kind === 'SPLIT') {
    const staying = choosing.from.members.length - leaving.length;
    if (leaving.length < SMALLEST || staying < SMALLEST) return null;
    return { kind: 'SPLIT', accountIds: [...leaving], fromTeamId: choosing.from.teamId, toTeamId: null };
  }
  if (toTeamId === null) return null;
  if (choosing.kind === 'MERGE') {
    return { kind: 'MERGE', accountIds: [], fromTeamId: choosing.from.teamId, toTeamId };
  }
  return { kind: choosing.kind, accountIds: [choosing.person.accountId], fromTeamId: null, toTeamId };
}
