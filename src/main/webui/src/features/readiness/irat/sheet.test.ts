import { describe, expect, test } from 'vitest';
import { blankSheet } from '../testing';
import { countOf, firstEmpty, isUnstored, sheetWith } from './sheet';

describe('the sheet with what is on its way', () => {
  test('shows the last choice of each question, and flags', () => {
    const sheet = sheetWith(blankSheet, [
      { type: 'choose', item: 'q1', option: 'q1-a' },
      { type: 'choose', item: 'q1', option: 'q1-c' },
      { type: 'flag', item: 'q2', flagged: true },
    ]);
    expect(sheet.items.map((item) => [item.myChoice, item.flagged])).toEqual([
      ['q1-c', false],
      [null, true],
      [null, false],
    ]);
    expect(countOf(sheet)).toEqual({ answered: 1, empty: 2, flagged: 1 });
  });

  test('begins at the first question without an answer, and at the end when all have one', () => {
    const some = sheetWith(blankSheet, [{ type: 'choose', item: 'q1', option: 'q1-a' }]);
    expect(firstEmpty(some)).toBe(1);
    const all = sheetWith(
      blankSheet,
      ['q1', 'q2', 'q3'].map((item) => ({ type: 'choose' as const, item, option: `${item}-a` })),
    );
    expect(firstEmpty(all)).toBe(3);
  });

  test('knows which choice is not stored; a flag on its way says nothing of the choice', () => {
    expect(isUnstored('q1', [{ type: 'flag', item: 'q1', flagged: true }])).toBe(false);
    expect(isUnstored('q1', [{ type: 'choose', item: 'q1', option: 'q1-a' }])).toBe(true);
  });
});
