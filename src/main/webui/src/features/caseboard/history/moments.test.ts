import { expect, test } from 'vitest';
import { applied, NOTHING_ON_IT } from '../student/fold';
import { columnsOf, disciplinesOf, marksOf } from './marks';
import { Moments } from './moments';
import { aLongPast, aTask } from './pastFixtures';

test('the board at any moment is the fold of the operations before it', () => {
  const done = aLongPast(1_234);
  const moments = new Moments(done);
  let content = NOTHING_ON_IT;
  expect(moments.after(0)).toEqual(content);
  done.forEach(({ op, by }, place) => {
    content = applied(content, op, by);
    expect(moments.after(place + 1)).toEqual(content);
  });
  expect(content.cards.size).toBeGreaterThan(100);
  expect(moments.after(99_999)).toEqual(content);
});

test('what was done stands on the track by its kind and discipline', () => {
  expect(marksOf(aTask())).toEqual([
    { column: 0, kind: 'cards', discipline: 'NUR' },
    { column: 1, kind: 'words', discipline: 'NUR' },
    { column: 2, kind: 'words', discipline: 'PHA' },
    { column: 3, kind: 'words', discipline: 'PHA' },
    { column: 4, kind: 'words', discipline: 'PHA' },
    { column: 5, kind: 'words', discipline: 'NUR' },
    { column: 6, kind: 'staff', discipline: null },
    { column: 7, kind: 'places', discipline: 'NUR' },
    { column: 8, kind: 'cards', discipline: 'PHA' },
  ]);
  expect(disciplinesOf(aTask())).toEqual(['NUR', 'PHA', null]);
});

test('on a long track several operations share a column, and whoever did most of them gives the colour', () => {
  const done = aLongPast(10_000);
  const marks = marksOf(done);
  expect(columnsOf(10_000)).toBe(120);
  expect(Math.max(...marks.map(({ column }) => column))).toBe(119);
  // two of three operations are Paul's
  expect(new Set(marks.map(({ discipline }) => discipline))).toEqual(new Set(['PHA']));
});
