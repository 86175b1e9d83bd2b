import { expect, test } from 'vitest';
import type { ProgressTeam, RevealedOption } from '@/shared/live/messages';
import { best, late, teamsFor } from './commits';

const team = (number: number, option: string | null): ProgressTeam => ({
  teamId: `t${number}`,
  number,
  name: `Team ${number}`,
  commit:
    option === null
      ? null
      : {
          option,
          reason: 'Because.',
          revision: 1,
          by: { accountId: 'a', givenName: 'A', familyName: 'B', discipline: 'NUR' },
          at: '2026-03-02T10:00:00Z',
          fromPaper: false,
        },
});

const option = (id: string, points: number): RevealedOption => ({
  id,
  letter: id,
  text: id,
  points,
  rationale: null,
  teams: 0,
  percent: 0,
});

test('nobody is late while most still think and time is left', () => {
  expect(late([team(1, 'A'), team(2, null), team(3, null)], 900)).toEqual([]);
});

test('who has no choice is late when most have one, or near the end', () => {
  const most = [team(1, 'A'), team(2, 'B'), team(3, null)];
  expect(late(most, 900).map(({ number }) => number)).toEqual([3]);
  expect(late([team(1, null), team(2, null)], 300).map(({ number }) => number)).toEqual([1, 2]);
});

test('the best options are those worth most, none when all are equal', () => {
  expect([...best([option('A', 4), option('B', 1), option('C', 4)])]).toEqual(['A', 'C']);
  expect(best([option('A', 2), option('B', 2)]).size).toBe(0);
});

test('teams are gathered by what they chose', () => {
  expect(teamsFor([team(1, 'A'), team(2, 'B'), team(3, 'A')], 'A').map(({ number }) => number)).toEqual([1, 3]);
});
