import { expect, test } from 'vitest';
import { sorted } from './sorting';

test('numbers inside words count as numbers, and what has no value comes last either way', () => {
  const teams = ['Team 10', null, 'Team 2'].map((name) => ({ name }));
  const names = (descending: boolean) => sorted(teams, (team) => team.name, descending).map((team) => team.name);
  expect(names(false)).toEqual(['Team 2', 'Team 10', null]);
  expect(names(true)).toEqual(['Team 10', 'Team 2', null]);
});
