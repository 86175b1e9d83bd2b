import { expect, test } from 'vitest';
import type { Phase } from './phase';
import { phaseClock } from './usePhaseClock';

const at = (time: string) => Date.parse(`2026-03-02T${time}Z`);

const phase: Phase = {
  id: 'p',
  position: 1,
  kind: 'IRAT',
  title: 'iRAT',
  minutes: 20,
  state: 'RUNNING',
  startedAt: '2026-03-02T10:00:00Z',
  deadlineAt: '2026-03-02T10:20:00Z',
  pausedAt: null,
};

test('a phase takes work until its deadline and is over until the facilitator goes on', () => {
  expect(phaseClock(phase, at('10:19:59'))).toBe('open');
  expect(phaseClock(phase, at('10:20:00'))).toBe('over');
  expect(phaseClock({ ...phase, state: 'ENDED' }, at('10:20:00'))).toBe('ended');
});

test('a paused phase takes none, even when its former deadline has passed', () => {
  expect(phaseClock({ ...phase, pausedAt: '2026-03-02T10:05:00Z' }, at('11:00:00'))).toBe('paused');
});

test('a phase that has not begun is pending', () => {
  const pending: Phase = { ...phase, state: 'PENDING', startedAt: null, deadlineAt: null };
  expect(phaseClock(pending, at('10:00:00'))).toBe('pending');
});
