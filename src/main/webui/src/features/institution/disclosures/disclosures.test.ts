import { expect, test } from 'vitest';
import { disclosuresFile } from './disclosures';

test('the file holds what was looked for', () => {
  expect(disclosuresFile({})).toBe('/api/disclosures.csv');
  expect(disclosuresFile({ person: 'Ada & Co', from: '2026-11-01' })).toBe(
    '/api/disclosures.csv?person=Ada+%26+Co&from=2026-11-01',
  );
});
