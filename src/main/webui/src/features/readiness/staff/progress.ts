import type { IratStudent, TratCell, TratTeam } from '@/shared/live/messages';

/** Teams by how much they need somebody: more needs first, then fewer points, then by number. */
export function neediestFirst(teams: readonly TratTeam[]): TratTeam[] {
  return teams.toSorted((a, b) => b.needs.length - a.needs.length || a.points - b.points || a.number - b.number);
}

/** Teams that are quiet or scratch wrongly; who only lack members are told of by the session already. */
export function stuck(teams: readonly TratTeam[]): TratTeam[] {
  return neediestFirst(teams.filter(({ needs }) => needs.some((need) => need !== 'MEMBERS_ABSENT')));
}

/** How many of a team's scratches were wrong. */
export function wrongScratches(cells: readonly TratCell[]): number {
  return cells.reduce((wrong, { attempts, solved }) => wrong + attempts - (solved ? 1 : 0), 0);
}

export type CellState = 'untouched' | 'wrong' | 'first' | 'second' | 'later';

export function cellState({ attempts, solved }: TratCell): CellState {
  if (!solved) return attempts === 0 ? 'untouched' : 'wrong';
  if (attempts <= 1) return 'first';
  return attempts === 2 ? 'second' : 'later';
}

export interface IratTeamProgress {
  teamId: string;
  number: number;
  name: string;
  students: IratStudent[];
  /** Of the students who are present. */
  answered: number;
  handedIn: number;
}

/** Students gathered by team, in the order in which they come. */
export function byTeam(students: readonly IratStudent[]): IratTeamProgress[] {
  const teams = new Map<string, IratTeamProgress>();
  for (const student of students) {
    const { teamId, teamNumber: number, teamName: name } = student;
    const team = teams.get(teamId) ?? { teamId, number, name, students: [], answered: 0, handedIn: 0 };
    teams.set(teamId, team);
    team.students.push(student);
    if (student.present) team.answered += student.answered;
    if (student.handedIn) team.handedIn += 1;
  }
  return [...teams.values()];
}

/** Teams with the fewest answers for each present student first; teams of whom nobody is there come last. */
export function slowestFirst(teams: readonly IratTeamProgress[]): IratTeamProgress[] {
  const pace = ({ students, answered }: IratTeamProgress) => {
    const present = students.filter((student) => student.present).length;
    return present === 0 ? Infinity : answered / present;
  };
  return teams.toSorted((a, b) => (pace(a) === pace(b) ? a.number - b.number : pace(a) - pace(b)));
}

/** Present students who have not stored one answer. */
export function silent(students: readonly IratStudent[]): IratStudent[] {
  return students.filter(({ present, answered, handedIn }) => present && answered === 0 && !handedIn);
}
