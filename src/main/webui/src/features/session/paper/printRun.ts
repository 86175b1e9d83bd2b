import { createContext, use } from 'react';
import type { Phase } from '../phase';
import type { Attendance } from '../staff/attendance';

/** What a pack may hold, in the order of a team's envelope; the last two are for staff alone. */
export const SHEETS = ['cover', 'irat', 'trat', 'finder', 'case', 'exercise', 'peer', 'guide', 'key'] as const;

export type Sheet = (typeof SHEETS)[number];

/** A place in a team; without a name when names are left out. */
export interface MemberOnPaper {
  accountId: string;
  /** From 1, by family name. */
  seat: number;
  name: string | null;
  discipline: string | null;
}

export interface TeamOnPaper {
  teamId: string;
  number: number;
  name: string;
  members: MemberOnPaper[];
}

interface PrintRun {
  title: string;
  phases: readonly Phase[];
  sheets: ReadonlySet<Sheet>;
}

export const PrintRunContext = createContext<PrintRun>({ title: '', phases: [], sheets: new Set() });

export const TeamOnPaperContext = createContext<TeamOnPaper | null>(null);

/** What is printed now. */
export const usePrintRun = () => use(PrintRunContext);

/** Whose pages are printed: on the pages of a team. */
export function useTeamOnPaper(): TeamOnPaper {
  const team = use(TeamOnPaperContext);
  if (!team) throw new Error('These pages belong to a team');
  return team;
}

/** The teams by number, with or without names. */
export function teamsOnPaper(teams: Attendance['teams'], named: boolean): TeamOnPaper[] {
  return teams.map((team) => ({
    teamId: team.teamId,
    number: team.number,
    name: team.name,
    members: team.members.map((member, place) => ({
      accountId: member.accountId,
      seat: place + 1,
      name: named ? `${member.givenName} ${member.familyName}` : null,
      discipline: member.discipline,
    })),
  }));
}
