import { expect, test } from 'vitest';
import { backoff } from './backoff';

test('waits longer with each attempt, up to a limit', () => {
  const longest = [0, 1, 2, 3, 20].map((attempt) => backoff(attempt, () => 1));
  expect(longest).toEqual([400, 800, 1600, 3200, 5000]);
});

test('spreads the returning of a hall over half of the wait', () => {
  expect(backoff(3, () => 0)).toBe(1600);
});
