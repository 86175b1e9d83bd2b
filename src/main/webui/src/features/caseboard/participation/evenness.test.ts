import { expect, it } from 'vitest';
import { evennessOf } from './evenness';

it('has a word for every index', () => {
  expect([0, 0.69, 0.7, 0.89, 0.9, 1].map(evennessOf)).toEqual(['uneven', 'uneven', 'fair', 'fair', 'even', 'even']);
});
