import type { components } from '@/generated/api';
import type { MemberOnPaper } from '@/features/session';
import type { CasePart } from '../cases/cases';

export type PrintedCase = components['schemas']['PrintedCaseView'];

/** One sheet: the parts of a stage for all, or those of one discipline for the same members. */
export interface CasePage {
  key: string;
  stage: number;
  stageTitle: string;
  /** Null for all. */
  discipline: string | null;
  /** Who gets it; empty for all, and where nobody of the team is there to get it. */
  members: MemberOnPaper[];
  parts: CasePart[];
}

/** The sheets of a team, stage by stage: what is for all first, then a sheet for each discipline. */
export function pagesOf(printed: PrintedCase, teamId: string, members: readonly MemberOnPaper[]): CasePage[] {
  const held = new Map(
    printed.teams.find((team) => team.teamId === teamId)?.parts.map(({ partId, accountIds }) => [partId, accountIds]),
  );
  return printed.stages.flatMap(({ title, parts }, place) => {
    const pages = new Map<string, CasePage>();
    for (const part of [...parts].sort(
      (one, other) => Number(one.discipline !== null) - Number(other.discipline !== null),
    )) {
      const holders = members.filter(({ accountId }) => held.get(part.id)?.includes(accountId));
      const key = `${place + 1} ${part.discipline ?? ''} ${holders.map(({ seat }) => seat).join()}`;
      const page = pages.get(key);
      if (page) page.parts.push(part);
      else {
        const { discipline } = part;
        const whose = discipline === null ? [] : holders;
        pages.set(key, { key, stage: place + 1, stageTitle: title, discipline, members: whose, parts: [part] });
      }
    }
    return [...pages.values()];
  });
}
