import { expect, test } from 'vitest';
import { found, type Item } from './items';

const item = (number: number, stem: string, option: string): Item => ({
  id: String(number),
  number,
  language: 'en',
  title: '',
  stem,
  options: [{ text: option, correct: true, feedback: '' }],
  rationale: 'Because of the kidneys.',
});

test('finds items by words anywhere in them, in any order and case', () => {
  const items = [item(1, 'Which dose of apixaban?', '5 mg'), item(2, 'Which antibiotic?', 'Trimethoprim')];
  const numbers = (typed: string) => found(items, typed).map(({ number }) => number);
  expect(numbers('')).toEqual([1, 2]);
  expect(numbers('KIDNEYS trimethoprim')).toEqual([2]);
  expect(numbers('apixaban warfarin')).toEqual([]);
});
