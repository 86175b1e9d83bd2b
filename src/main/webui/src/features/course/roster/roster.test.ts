import { expect, test } from 'vitest';
import { takenOver, type RosterPlan, type RosterRow } from './roster';

const row = (line: number, kind: RosterRow['kind'], enrolled: boolean): RosterRow => ({
  line,
  kind,
  enrolled,
  email: `${line}@school.example`,
  givenName: 'Ada',
  familyName: 'Osei',
  discipline: 'NUR',
  studentNumber: null,
  changes: [],
});

test('counts who is new, changed, or known but not yet in this course', () => {
  const rows = [row(2, 'NEW', false), row(3, 'KNOWN', true), row(4, 'KNOWN', false), row(5, 'CHANGED', true)];
  expect(takenOver({ rows } as RosterPlan)).toBe(3);
});
