import type { ProgressTeam, RevealedOption } from '@/shared/live/messages';

const LATE_SECONDS = 300;

/** Teams without a choice, once it is time to say so: most others have one, or five minutes are left. */
export function late(teams: readonly ProgressTeam[], secondsLeft: number): ProgressTeam[] {
  const without = teams.filter(({ commit }) => commit === null);
  const due = secondsLeft <= LATE_SECONDS || without.length * 2 < teams.length;
  return due ? without : [];
}

/** What is worth most; nothing when all are worth the same. */
export function best(options: readonly Pick<RevealedOption, 'id' | 'points'>[]): ReadonlySet<string> {
  const most = Math.max(...options.map(({ points }) => points));
  const top = options.filter(({ points }) => points === most);
  return new Set(top.length === options.length ? [] : top.map(({ id }) => id));
}

export function teamsFor(teams: readonly ProgressTeam[], optionId: string): ProgressTeam[] {
  return teams.filter(({ commit }) => commit?.option === optionId);
}
