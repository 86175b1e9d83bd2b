import { expect, it } from 'vitest';
import { beginningOf } from './beginning';

it('names a card by whole words, and halves no sign', () => {
  expect(beginningOf('Slow pulse')).toBe('Slow pulse');
  expect(beginningOf('Potassium 6.8 with ECG change: QRS 126 (was 96), pointed T waves, rate 42')).toBe(
    'Potassium 6.8 with ECG change: QRS 126 (was 96), pointed T…',
  );
  expect(beginningOf('x'.repeat(61))).toBe(`${'x'.repeat(60)}…`);
  // Between the halves of the sign lies the end.
  expect(beginningOf(`${'x'.repeat(59)}🩺 and on`)).toBe(`${'x'.repeat(59)}…`);
  expect(beginningOf(`${'x'.repeat(58)}🩺 and on`)).toBe(`${'x'.repeat(58)}🩺…`);
});
