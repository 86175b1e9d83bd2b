import { isHere } from './absence';
import type { AttendanceTeam, Attendee } from './attendance';

export const ROLL_STATES = ['ALL', 'HERE', 'PRESENT', 'LATE', 'LEFT', 'EXCUSED', 'ABSENT'] as const;

export interface RollFilter {
  /** Parts of a name, a school or a discipline, in any order. */
  text: string;
  state: (typeof ROLL_STATES)[number];
  /** All teams without one. */
  teamId: string | null;
}

export const EVERYBODY: RollFilter = { text: '', state: 'ALL', teamId: null };

/** The people asked for, by team; teams without any are left out, unless nothing was asked. */
export function filtered(teams: readonly AttendanceTeam[], filter: RollFilter): AttendanceTeam[] {
  if (filter.text.trim() === '' && filter.state === 'ALL' && filter.teamId === null) return [...teams];
  const words = plain(filter.text).split(/\s+/).filter(Boolean);
  return teams
    .filter((team) => filter.teamId === null || team.teamId === filter.teamId)
    .map((team) => ({ ...team, members: team.members.filter((member) => fits(member, filter.state, words)) }))
    .filter((team) => team.members.length > 0);
}

function fits(member: Attendee, state: RollFilter['state'], words: string[]): boolean {
  const asked = state === 'ALL' || (state === 'HERE' ? isHere(member) : member.state === state);
  const said = plain([member.givenName, member.familyName, member.institution, member.discipline ?? ''].join(' '));
  return asked && words.every((word) => said.includes(word));
}

/** As somebody types who has no time for accents. */
function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
