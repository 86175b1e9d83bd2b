import type { AttendanceTeam, Attendee } from './attendance';

export type CheckInState = Attendee['state'];

export function isHere(member: Attendee): boolean {
  return member.state === 'PRESENT' || member.state === 'LATE';
}

/** Those of whom nobody knows where they are; who is excused or has left is accounted for. */
export function absentOf(team: AttendanceTeam): Attendee[] {
  return team.members.filter((member) => member.state === 'ABSENT');
}

export function hereOf(team: AttendanceTeam): Attendee[] {
  return team.members.filter(isHere);
}

/** Teams by how much they lack: the fewest here first (as a share), then by number. */
export function emptiestFirst(teams: readonly AttendanceTeam[]): AttendanceTeam[] {
  const share = (team: AttendanceTeam) =>
    (team.members.length - hereOf(team).length) / Math.max(1, team.members.length);
  return teams.toSorted((a, b) => share(b) - share(a) || a.number - b.number);
}

/** The teams in which somebody is missing, the emptiest first. */
export function incomplete(teams: readonly AttendanceTeam[]): AttendanceTeam[] {
  return emptiestFirst(teams).filter((team) => absentOf(team).length > 0);
}
