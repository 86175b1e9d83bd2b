import type { CaseMember, CasePart, CaseTeam, StaffCase } from '@/shared/live/messages';

/** A disclosed part that one discipline alone sees. */
export type LensPart = CasePart & { discipline: string };

export function lensParts({ stages, disclosed }: StaffCase): LensPart[] {
  return stages
    .filter((stage) => stage.number <= disclosed)
    .flatMap((stage) => stage.parts)
    .filter((part): part is LensPart => part.discipline !== null);
}

export interface Holder {
  member: CaseMember;
  /** Has it for a discipline that is not there. */
  standsIn: boolean;
}

/** Who of a team sees a part now: present members of its discipline, and whoever stands in. */
export function holders({ members, standIns }: CaseTeam, part: LensPart): Holder[] {
  const own = members.filter((member) => member.discipline === part.discipline && member.present);
  const standing = new Set(standIns.filter(({ partId }) => partId === part.id).map(({ accountId }) => accountId));
  const others = members.filter((member) => standing.has(member.accountId) && !own.includes(member));
  return [
    ...own.map((member) => ({ member, standsIn: false })),
    ...others.map((member) => ({ member, standsIn: true })),
  ];
}

export interface LensColumn {
  discipline: string;
  parts: LensPart[];
}

/** The parts gathered by discipline, in the order in which the case brings them. */
export function byDiscipline(parts: readonly LensPart[]): LensColumn[] {
  const columns = new Map<string, LensPart[]>();
  for (const part of parts) columns.set(part.discipline, [...(columns.get(part.discipline) ?? []), part]);
  return [...columns].map(([discipline, gathered]) => ({ discipline, parts: gathered }));
}

/** Everybody of a team who holds any of the parts, each once; and whether a part is held by nobody. */
export function holdersOfAny(team: CaseTeam, parts: readonly LensPart[]): { holders: Holder[]; gap: boolean } {
  const each = parts.map((part) => holders(team, part));
  const once = new Map(each.flat().map((holder) => [holder.member.accountId, holder]));
  return { holders: [...once.values()], gap: each.some((found) => found.length === 0) };
}

/** Teams with people at the table in which nobody holds some disclosed part, with the disciplines that lack. */
export function unheld(given: StaffCase): { team: CaseTeam; disciplines: string[] }[] {
  const columns = byDiscipline(lensParts(given));
  return given.teams
    .filter((team) => team.members.some((member) => member.present))
    .map((team) => ({
      team,
      disciplines: columns.filter(({ parts }) => holdersOfAny(team, parts).gap).map(({ discipline }) => discipline),
    }))
    .filter(({ disciplines }) => disciplines.length > 0);
}
