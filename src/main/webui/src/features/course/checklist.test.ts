import { expect, test } from 'vitest';
import { checklistLines } from './checklist';

test('each part leads to its place, and the first open one comes next', () => {
  const lines = checklistLines([
    { key: 'staff', count: 2, done: true },
    { key: 'roster', count: 0, done: false },
    { key: 'items', count: 0, done: false },
  ]);
  expect(lines.map(({ place, next }) => [place, next])).toEqual([
    ['staff', false],
    ['roster', true],
    ['questions', false],
  ]);
});

test('a part that this version does not know is left out', () => {
  expect(checklistLines([{ key: 'weather', count: 1, done: false }])).toEqual([]);
});
