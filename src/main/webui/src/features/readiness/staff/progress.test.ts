import { describe, expect, test } from 'vitest';
import type { IratStudent, Need, TratCell, TratTeam } from '@/shared/live/messages';
import { byTeam, cellState, neediestFirst, silent, slowestFirst, stuck, wrongScratches } from './progress';

const cell = (attempts: number, solved: boolean): TratCell => ({ attempts, solved, points: null });

const team = (number: number, points: number, needs: Need[] = []): TratTeam => ({
  teamId: `t${number}`,
  number,
  name: `Team ${number}`,
  present: 5,
  members: 6,
  solved: 0,
  points,
  lastActivityAt: null,
  needs,
  cells: [],
});

const numbers = (teams: { number: number }[]) => teams.map(({ number }) => number);

describe('teams in the tRAT', () => {
  test('come by needs, then by fewer points, then by number', () => {
    const teams = [team(1, 8), team(2, 12, ['QUIET']), team(3, 2), team(4, 9, ['QUIET', 'MANY_WRONG']), team(5, 2)];
    expect(numbers(neediestFirst(teams))).toEqual([4, 2, 3, 5, 1]);
  });

  test('are stuck when quiet or wrong, not when somebody is only absent', () => {
    expect(numbers(stuck([team(1, 0, ['MEMBERS_ABSENT']), team(2, 0, ['MANY_WRONG'])]))).toEqual([2]);
  });

  test('a right scratch is not counted as wrong', () => {
    expect(wrongScratches([cell(1, true), cell(3, true), cell(2, false), cell(0, false)])).toBe(4);
  });

  test('a cell tells at which attempt it was solved', () => {
    const states = [cell(0, false), cell(2, false), cell(1, true), cell(2, true), cell(4, true)].map(cellState);
    expect(states).toEqual(['untouched', 'wrong', 'first', 'second', 'later']);
  });
});

describe('students in the iRAT', () => {
  const student = (teamNumber: number, answered: number, present = true, handedIn = false): IratStudent => ({
    accountId: `${teamNumber}-${answered}`,
    givenName: 'A',
    familyName: 'B',
    discipline: 'NUR',
    institution: 'S',
    teamId: `t${teamNumber}`,
    teamNumber,
    teamName: `Team ${teamNumber}`,
    present,
    answered,
    handedIn,
  });

  test('are gathered by team with what they have stored', () => {
    const [first, second] = byTeam([student(1, 4), student(1, 6, true, true), student(2, 0)]);
    expect(first).toMatchObject({ number: 1, answered: 10, handedIn: 1 });
    expect(second?.students).toHaveLength(1);
  });

  test('the slowest team comes first, measured by who is present', () => {
    const teams = byTeam([student(1, 6), student(1, 0, false), student(2, 2), student(2, 2), student(3, 0, false)]);
    expect(numbers(slowestFirst(teams))).toEqual([2, 1, 3]);
  });

  test('silent are the present without an answer, not the absent nor who handed in an empty sheet', () => {
    const students = [student(1, 0), student(2, 0, false), student(3, 0, true, true), student(4, 1)];
    expect(silent(students)).toEqual([students[0]]);
  });
});
