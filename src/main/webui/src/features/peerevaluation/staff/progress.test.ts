import { expect, test } from 'vitest';
import { hasFinished, leastFirst, type PeerTeam } from './progress';

const team = (number: number, ...rated: number[]): PeerTeam => ({
  teamId: `t${number}`,
  number,
  name: `Team ${number}`,
  members: rated.map((count, seat) => ({
    accountId: `${number}-${seat}`,
    givenName: 'A',
    familyName: 'B',
    discipline: 'NUR',
    school: 'S',
    rated: count,
    teammates: rated.length - 1,
    receivedFrom: 0,
  })),
});

test('teams that have rated least come first, one without anybody to rate last', () => {
  const teams = [team(1, 2, 2, 2), team(2, 1, 0), team(3, 0, 0, 1), team(4, 0)];
  expect(leastFirst(teams).map(({ number }) => number)).toEqual([3, 2, 1, 4]);
});

test('who has rated every teammate has finished', () => {
  const [done, open] = team(1, 2, 1, 0).members;
  expect(done && hasFinished(done)).toBe(true);
  expect(open && hasFinished(open)).toBe(false);
});
