import { expect, it } from 'vitest';
import { attempts, letterOf, pasted, spread, withLetter } from './grid';

it('reads rows as spreadsheets copy them, and letters that stand together', () => {
  expect(pasted('A\tB\t\r\nc\t-\td\n')).toEqual([
    ['A', 'B', ''],
    ['C', '', 'D'],
  ]);
  expect(pasted('BA\nC')).toEqual([['B', 'A'], ['C']]);
  expect(pasted('a;b, c')).toEqual([['A', 'B', 'C']]);
  expect(pasted('AB.D')).toEqual([['A', 'B', '', 'D']]);
});

it('takes the letters of options alone', () => {
  expect(letterOf('c', 4)).toBe('C');
  expect(letterOf('AB', 4)).toBe('B');
  expect(letterOf('E', 4)).toBe('');
  expect(letterOf('1', 4)).toBe('');
  expect(letterOf('', 4)).toBe('');
});

it('counts attempts up to the right one or the first gap', () => {
  expect(attempts(['B', 'A', 'C', ''], 'A')).toBe('BA');
  expect(attempts(['B', '', 'C', ''], 'A')).toBe('B');
  expect(attempts(['', '', '', ''], 'A')).toBe('');
  expect(attempts(spread('BCD', 4), 'A')).toBe('BCD');
});

it('changes one cell', () => {
  expect(
    withLetter(
      [
        ['', ''],
        ['A', ''],
      ],
      1,
      1,
      'B',
    ),
  ).toEqual([
    ['', ''],
    ['A', 'B'],
  ]);
});
