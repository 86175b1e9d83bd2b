import { describe, expect, test } from 'vitest';
import { cardWhere, coveredCard, scratchedBy } from '../testing';
import { cardWith, firstUnsolved, lastScratch, newScratches, nextUnsolved } from './card';
import { shortName } from './memberNames';
import { isPast, refusalOf } from './refusal';
import { ProblemError } from '@/shared/api';

describe('the card with what is on its way', () => {
  test('shows my leaning, moved and withdrawn', () => {
    const leaned = cardWith(
      coveredCard,
      [
        { type: 'lean', item: 'q1', option: 'q1-a' },
        { type: 'lean', item: 'q1', option: 'q1-b' },
      ],
      'ada',
    ).items[0];
    expect(leaned).toMatchObject({
      myLeaning: 'q1-b',
      leaned: ['ada'],
      leanings: [{ accountId: 'ada', option: 'q1-b' }],
    });
    const withdrawn = cardWith(
      { ...coveredCard, items: leaned ? [leaned] : [] },
      [{ type: 'withdraw', item: 'q1' }],
      'ada',
    );
    expect(withdrawn.items[0]).toMatchObject({ myLeaning: null, leaned: [], leanings: [] });
  });

  test('never foresees a scratch', () => {
    const card = cardWith(coveredCard, [{ type: 'scratch', item: 'q1', option: 'q1-a', attempt: 1 }], 'ada');
    expect(card).toEqual(coveredCard);
  });
});

describe('finding the way', () => {
  const solved = cardWhere('q1', { solved: true });

  test('begins at the first unsolved question and goes on to the next, around the end', () => {
    expect(firstUnsolved(solved)).toBe(1);
    expect(nextUnsolved(solved, 1)).toBe(2);
    expect(nextUnsolved(solved, 2)).toBe(1);
  });

  test('ends when nothing is left', () => {
    const done = { ...coveredCard, items: coveredCard.items.map((item) => ({ ...item, solved: true })) };
    expect(nextUnsolved(done, 0)).toBeUndefined();
    expect(firstUnsolved(done)).toBe(0);
  });
});

test('new scratches are those the former card did not have', () => {
  const before = cardWhere('q2', { scratches: [scratchedBy('ben', 'q2-a')] });
  const after = cardWhere('q2', { scratches: [scratchedBy('ben', 'q2-a'), scratchedBy('amina', 'q2-c', true, 2)] });
  expect(newScratches(before, after).map(({ place, scratched }) => [place, scratched.option])).toEqual([[1, 'q2-c']]);
  expect(newScratches(after, after)).toEqual([]);
  expect(lastScratch(after)?.scratched.by).toBe('amina');
});

test('namesakes are told apart by the initial of the family name', () => {
  const [ada] = coveredCard.members;
  const members = ada ? [ada, { ...ada, accountId: 'ada2', familyName: 'Öberg' }] : [];
  expect(shortName(members, 'ada2')).toBe('Ada Ö.');
  expect(shortName(coveredCard.members, 'amina')).toBe('Amina');
});

describe('a refused scratch', () => {
  const mine = { type: 'scratch', item: 'q1', option: 'q1-b', attempt: 1 } as const;
  const problem = (code: string, members = {}) =>
    new ProblemError({ code, title: '', detail: '', status: 409, ...members });

  test('names the teammate who took the attempt', () => {
    const winner = scratchedBy('amina', 'q1-c');
    expect(refusalOf(mine, problem('readiness.attempt-taken', { scratches: [winner] }))).toEqual({
      item: 'q1',
      winner,
    });
  });

  test('names who scratched the same option, even at another attempt', () => {
    const winner = scratchedBy('ben', 'q1-b', true, 2);
    const scratches = [scratchedBy('amina', 'q1-c'), winner];
    expect(refusalOf(mine, problem('readiness.item-solved', { scratches }))).toEqual({ item: 'q1', winner });
  });

  test('is past when the team has scratched on', () => {
    const winner = scratchedBy('amina', 'q1-c');
    const [item] = cardWhere('q1', { scratches: [winner] }).items;
    const [later] = cardWhere('q1', { scratches: [winner, scratchedBy('ben', 'q1-d', true, 2)] }).items;
    const refusal = { item: 'q1', winner };
    expect([item, later].map((at) => at && isPast(refusal, at))).toEqual([false, true]);
  });

  test('is otherwise what the server says', () => {
    const over = problem('session.phase-over');
    expect(refusalOf(mine, over)).toEqual({ item: 'q1', problem: over });
  });
});
