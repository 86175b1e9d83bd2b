import { expect, test } from 'vitest';
import { choose, seatOf, type Seat } from './swapping';
import { teamSizes } from './sizes';
import type { TeamSet } from './teamSets';

const seat = (accountId: string, team: string) => ({ member: { accountId }, team: { id: team } }) as Seat;
const ada = seat('ada', '1');

test('the first one is kept until one of another team is chosen', () => {
  expect(choose(undefined, ada)).toEqual({ does: 'choose', first: ada });
  expect(choose(ada, seat('ben', '2'))).toMatchObject({ does: 'swap', first: ada });
});

test('the same one again is released, and a teammate is chosen instead', () => {
  expect(choose(ada, ada)).toEqual({ does: 'choose', first: undefined });
  const cleo = seat('cleo', '1');
  expect(choose(ada, cleo)).toEqual({ does: 'choose', first: cleo });
});

test('finds somebody in a team, among those without one, or not at all', () => {
  const teamSet = {
    teams: [{ id: '1', members: [{ accountId: 'ada' }] }],
    withoutTeam: [{ accountId: 'ben' }],
  } as unknown as TeamSet;
  expect(seatOf(teamSet, 'ada')?.team?.id).toBe('1');
  expect(seatOf(teamSet, 'ben')?.team).toBeNull();
  expect(seatOf(teamSet, 'cleo')).toBeUndefined();
});

test('tells the sizes that a wish comes to', () => {
  expect(teamSizes(24, 6)).toEqual({ teams: 4, fewest: 6, most: 6 });
  expect(teamSizes(25, 6)).toEqual({ teams: 4, fewest: 6, most: 7 });
  expect(teamSizes(9, 6)).toEqual({ teams: 2, fewest: 4, most: 5 });
  expect(teamSizes(4, 6)).toEqual({ teams: 1, fewest: 4, most: 4 });
  expect(teamSizes(25, Number.NaN)).toBeUndefined();
});
