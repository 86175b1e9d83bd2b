import { expect, test } from 'vitest';
import { writtenCode } from '../joining';
import { writtenApart } from './writtenApart';

test('a code is set apart in threes, and typed so it is the same code', () => {
  expect(writtenApart('K7QX3M')).toBe('K7Q X3M');
  expect(writtenCode(writtenApart('K7QX3M'))).toBe('K7QX3M');
});

test('no space stands at the end', () => {
  expect(writtenApart('ABC')).toBe('ABC');
});
