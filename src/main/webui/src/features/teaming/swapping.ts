import type { Member, Team, TeamSet } from './teamSets';

/** Somebody with the team in which they are; `team` is null for those without one. */
export interface Seat {
  member: Member;
  team: Team | null;
}

/** Where somebody sits, or undefined when this person is no longer in the team set. */
export function seatOf(teamSet: TeamSet, accountId: string): Seat | undefined {
  for (const team of teamSet.teams) {
    const member = team.members.find((candidate) => candidate.accountId === accountId);
    if (member) return { member, team };
  }
  const member = teamSet.withoutTeam.find((candidate) => candidate.accountId === accountId);
  return member && { member, team: null };
}

export type Choice = { does: 'choose'; first: Seat | undefined } | { does: 'swap'; first: Seat; second: Seat };

/**
 * What choosing somebody means: the first is kept, the same one again is released, another one of the same team takes
 * the first one's place (within a team nothing would change), one of another team is swapped with.
 */
export function choose(first: Seat | undefined, chosen: Seat): Choice {
  if (!first) return { does: 'choose', first: chosen };
  if (first.member.accountId === chosen.member.accountId) return { does: 'choose', first: undefined };
  if (first.team?.id === chosen.team?.id) return { does: 'choose', first: chosen };
  return { does: 'swap', first, second: chosen };
}
