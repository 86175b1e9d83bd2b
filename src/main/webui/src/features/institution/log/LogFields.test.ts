import { expect, test } from 'vitest';
import { logFile } from './LogFields';

test('the file holds what was looked for', () => {
  expect(logFile('/api/trail.csv', {})).toBe('/api/trail.csv');
  expect(logFile('/api/trail.csv', { person: 'Ada & Co', from: '2026-11-01' })).toBe(
    '/api/trail.csv?person=Ada+%26+Co&from=2026-11-01',
  );
});
