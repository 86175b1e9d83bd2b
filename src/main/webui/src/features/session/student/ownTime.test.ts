import { expect, test } from 'vitest';
import type { MyOwnTime } from '@/shared/live/messages';
import type { Phase } from '../phase';
import { currentPhase } from '../currentPhase';
import { withOwnTime } from './ownTime';
import { prepared } from './testing';

const phase = (id: string, kind: Phase['kind'], state: Phase['state']): Phase => ({
  id,
  position: 0,
  kind,
  title: id,
  minutes: 10,
  state,
  startedAt: '2026-03-02T10:00:00Z',
  deadlineAt: '2026-03-02T10:10:00Z',
  pausedAt: null,
});

const hall = {
  ...prepared,
  state: 'RUNNING' as const,
  currentPhaseId: 'team',
  phases: [phase('alone', 'IRAT', 'ENDED'), phase('team', 'TRAT', 'RUNNING')],
};

const own: MyOwnTime = {
  type: 'my-own-time',
  phase: { ...phase('alone', 'IRAT', 'RUNNING'), deadlineAt: '2026-03-02T10:15:00Z' },
  early: null,
};

test('whoever still takes the iRAT by an own clock is at the iRAT, although the hall is at the tRAT', () => {
  expect(currentPhase(withOwnTime(hall, own))?.deadlineAt).toBe('2026-03-02T10:15:00Z');
});

test('everybody else, and all after the close, are where the hall is', () => {
  expect(withOwnTime(hall, undefined)).toBe(hall);
  expect(withOwnTime(hall, { ...own, phase: null })).toBe(hall);
  const closed = { ...hall, state: 'CLOSED' as const, currentPhaseId: null };
  expect(withOwnTime(closed, own)).toBe(closed);
});
