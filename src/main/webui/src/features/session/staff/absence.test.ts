import { expect, test } from 'vitest';
import { emptiestFirst, incomplete } from './absence';
import type { AttendanceTeam } from './attendance';

const team = (number: number, present: number, members: number): AttendanceTeam => ({
  teamId: `t${number}`,
  number,
  name: `Team ${number}`,
  members: Array.from({ length: members }, (_, seat) => ({
    accountId: `${number}-${seat}`,
    givenName: 'A',
    familyName: 'B',
    discipline: 'NUR',
    institution: 'S',
    state: seat < present ? ('PRESENT' as const) : ('ABSENT' as const),
    presentAt: seat < present ? '2026-03-02T10:00:00Z' : null,
    late: false,
    own: true,
  })),
});

test('the team that lacks most of its members comes first, equal ones by number', () => {
  const teams = [team(1, 5, 6), team(2, 6, 6), team(3, 1, 3), team(4, 5, 6)];
  expect(emptiestFirst(teams).map(({ number }) => number)).toEqual([3, 1, 4, 2]);
});

test('complete teams need nobody', () => {
  expect(incomplete([team(1, 6, 6), team(2, 5, 6)]).map(({ number }) => number)).toEqual([2]);
});

test('a team without members is no emergency', () => {
  expect(incomplete([team(1, 0, 0)])).toEqual([]);
});

test('who is excused or has left is missed by nobody, but leaves a gap', () => {
  const whole = team(2, 4, 4);
  const gone = { ...whole, members: whole.members.map((member) => ({ ...member, state: 'EXCUSED' as const })) };
  expect(incomplete([gone])).toEqual([]);
  expect(emptiestFirst([team(1, 3, 4), gone]).map(({ number }) => number)).toEqual([2, 1]);
});
