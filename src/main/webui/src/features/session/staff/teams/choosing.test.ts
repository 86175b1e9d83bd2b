import { describe, expect, it } from 'vitest';
import type { AttendanceTeam } from '../attendance';
import { planned, targets, type Choosing } from './choosing';
import type { TeamsToday } from './teamsToday';

const person = (accountId: string) =>
  ({ accountId, givenName: accountId, familyName: 'Holm' }) as AttendanceTeam['members'][number];

const red: AttendanceTeam = { teamId: 'red', number: 1, name: 'Team 1', members: ['a', 'b', 'c', 'd'].map(person) };
const blue: AttendanceTeam = { teamId: 'blue', number: 2, name: 'Team 2', members: ['e'].map(person) };
const today: TeamsToday = { version: 1, changeable: true, teams: [red, blue], withoutTeam: [], changes: [] };
const move: Choosing = { kind: 'MOVE', person: person('a'), from: red };
const split: Choosing = { kind: 'SPLIT', from: red };

describe('a change of teams', () => {
  it('goes to every other team, a walk-in to each', () => {
    expect(targets(move, today)).toEqual([blue]);
    expect(targets({ kind: 'WALK_IN', person: person('x') }, today)).toEqual([red, blue]);
  });

  it('is there once the team is chosen', () => {
    expect(planned(move, null, [])).toBeNull();
    expect(planned(move, 'blue', [])).toEqual({
      kind: 'MOVE',
      accountIds: ['a'],
      fromTeamId: null,
      toTeamId: 'blue',
    });
    expect(planned({ kind: 'MERGE', from: red }, 'blue', [])).toMatchObject({ fromTeamId: 'red', toTeamId: 'blue' });
  });

  it.each([
    [['a'], false],
    [['a', 'b'], true],
    [['a', 'b', 'c'], false],
  ])('splits a team of four by %j: %j', (leaving, possible) => {
    expect(planned(split, null, leaving) !== null).toBe(possible);
  });
});
