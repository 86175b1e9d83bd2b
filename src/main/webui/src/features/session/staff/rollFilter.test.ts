import { expect, test } from 'vitest';
import type { AttendanceTeam, Attendee } from './attendance';
import { EVERYBODY, filtered, type RollFilter } from './rollFilter';

const person = (givenName: string, familyName: string, state: Attendee['state'], institution = 'North'): Attendee => ({
  accountId: givenName,
  givenName,
  familyName,
  discipline: 'NUR',
  institution,
  state,
  presentAt: null,
  late: false,
  own: false,
});

const teams: AttendanceTeam[] = [
  {
    teamId: 't1',
    number: 1,
    name: 'Team 1',
    members: [person('Zoë', 'Ábel', 'LATE'), person('Ben', 'Holm', 'ABSENT')],
  },
  { teamId: 't2', number: 2, name: 'Team 2', members: [person('Ida', 'Holm', 'EXCUSED', 'South')] },
  { teamId: 't3', number: 3, name: 'Team 3', members: [] },
];

const names = (filter: Partial<RollFilter>) =>
  filtered(teams, { ...EVERYBODY, ...filter }).map((team) => [
    team.number,
    ...team.members.map((member) => member.givenName),
  ]);

test('nothing asked shows every team, also an empty one', () => {
  expect(names({})).toEqual([[1, 'Zoë', 'Ben'], [2, 'Ida'], [3]]);
});

test('words are found in any order, without accents and capitals', () => {
  expect(names({ text: 'abel zoe' })).toEqual([[1, 'Zoë']]);
  expect(names({ text: 'HOLM' })).toEqual([
    [1, 'Ben'],
    [2, 'Ida'],
  ]);
  expect(names({ text: 'south holm' })).toEqual([[2, 'Ida']]);
});

test('state and team narrow it down; the late are here', () => {
  expect(names({ state: 'HERE' })).toEqual([[1, 'Zoë']]);
  expect(names({ state: 'EXCUSED' })).toEqual([[2, 'Ida']]);
  expect(names({ teamId: 't1', text: 'holm' })).toEqual([[1, 'Ben']]);
  expect(names({ teamId: 't3' })).toEqual([]);
});
