import { expect, test } from 'vitest';
import type { CasePart, CaseStage } from './cases';
import { lensesOf, seenBy, standing, timesOf } from './lens';

const part = (title: string, discipline: string | null): CasePart => ({
  id: title,
  title,
  discipline,
  kind: 'NARRATIVE',
  source: '',
  text: null,
  measurements: [],
  medications: [],
});
const parts = [part('handover', null), part('chart', 'NUR'), part('list', 'PHA')];

test('a discipline sees what is for all and what is its own, staff see everything', () => {
  const titles = (discipline: string | null) => seenBy(discipline, parts).map(({ title }) => title);
  expect(titles('NUR')).toEqual(['handover', 'chart']);
  expect(titles('MED')).toEqual(['handover']);
  expect(titles(null)).toHaveLength(3);
});

test('names the disciplines that have parts of their own, each once', () => {
  const stage: CaseStage = { number: 1, title: '', parts };
  expect(lensesOf([stage, stage])).toEqual(['NUR', 'PHA']);
});

test('a value is high or low only beyond a limit that is given', () => {
  expect(standing(5.1, { low: 3.5, high: 5 })).toBe('high');
  expect(standing(3.4, { low: 3.5, high: 5 })).toBe('low');
  expect(standing(5, { low: 3.5, high: 5 })).toBeUndefined();
  expect(standing(0, { low: null, high: null })).toBeUndefined();
});

test('gathers the times of all measurements', () => {
  const measured = (...times: string[]) => ({
    name: '',
    unit: '',
    low: null,
    high: null,
    values: times.map((at) => ({ at, value: 1 })),
  });
  expect(timesOf([measured('08:00', '12:00'), measured('12:00', '16:00')])).toEqual(['08:00', '12:00', '16:00']);
});
