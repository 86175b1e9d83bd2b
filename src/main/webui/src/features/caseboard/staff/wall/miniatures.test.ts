import { describe, expect, it } from 'vitest';
import { aMiniature, onWall } from './wallFixtures';
import { inOrder, silentOf, withChanged } from './miniatures';

describe('the wall of boards', () => {
  it('takes in what is newer and leaves what is older', () => {
    const known = new Map([
      ['a', aMiniature('a', { seq: 5 })],
      ['b', aMiniature('b', { seq: 5 })],
    ]);
    const next = withChanged(known, [aMiniature('a', { seq: 4 }), aMiniature('b', { seq: 6, frozen: true })]);
    expect(next.get('a')?.seq).toBe(5);
    expect(next.get('b')).toMatchObject({ seq: 6, frozen: true });
  });

  it('takes in that a board became calmer although nothing was done', () => {
    const known = new Map([['a', aMiniature('a', { seq: 5, activity: { NUR: 3 } })]]);
    expect(withChanged(known, [aMiniature('a', { seq: 5, activity: {} })]).get('a')?.activity).toEqual({});
  });

  it('puts first where least was done lately, then where least stands, and merged teams last', () => {
    const boards = [
      onWall(1, { now: aMiniature('1', { seq: 9, activity: { NUR: 4 } }) }),
      onWall(2, { now: aMiniature('2', { seq: 7 }) }),
      onWall(3, { now: aMiniature('3', { seq: 2 }) }),
      onWall(4, { merged: true, now: aMiniature('4', { seq: 0 }) }),
    ];
    expect(inOrder(boards, 'quiet').map(({ board }) => board.teamNumber)).toEqual([3, 2, 1, 4]);
    expect(inOrder(boards, 'team').map(({ board }) => board.teamNumber)).toEqual([1, 2, 3, 4]);
  });

  it('calls a discipline silent of which nobody has put anything there', () => {
    const board = onWall(1, {
      people: { a: 'NUR', b: 'NUR', c: 'PHA', d: 'MED' },
      now: aMiniature('1', {
        members: [
          { accountId: 'a', cards: 1, words: 3, comments: 0, credits: 0 },
          { accountId: 'b', cards: 0, words: 0, comments: 0, credits: 0 },
          { accountId: 'c', cards: 0, words: 0, comments: 0, credits: 0 },
          { accountId: 'd', cards: 0, words: 0, comments: 1, credits: 0 },
        ],
      }),
    });
    expect(silentOf(board)).toEqual(['PHA']);
  });
});
