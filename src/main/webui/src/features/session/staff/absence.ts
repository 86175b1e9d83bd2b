import type { AttendanceTeam, Attendee } from './attendance';

export function absentOf(team: AttendanceTeam): Attendee[] {
  return team.members.filter((member) => member.presentAt === null);
}

/** Teams by how much they lack: the fewest present first (as a share), then by number. */
export function emptiestFirst(teams: readonly AttendanceTeam[]): AttendanceTeam[] {
  const share = (team: AttendanceTeam) => absentOf(team).length / Math.max(1, team.members.length);
  return teams.toSorted((a, b) => share(b) - share(a) || a.number - b.number);
}

/** The teams in which somebody is missing, the emptiest first. */
export function incomplete(teams: readonly AttendanceTeam[]): AttendanceTeam[] {
  return emptiestFirst(teams).filter((team) => absentOf(team).length > 0);
}
