import { expect, test } from 'vitest';
import { timeLeft } from './timeLeft';

const phase = { startedAt: '2026-03-02T10:00:00Z', deadlineAt: '2026-03-02T10:10:00Z', pausedAt: null };
const at = (time: string) => Date.parse(`2026-03-02T${time}Z`);

test('counts begun seconds whole and knows when the next one comes', () => {
  expect(timeLeft(phase, at('10:04:59.750'))).toEqual({
    seconds: 301,
    share: expect.closeTo(0.4996, 3) as number,
    state: 'running',
    untilNextSecond: 250,
  });
});

test('the last minute is told apart, and nothing is left at the deadline', () => {
  expect(timeLeft(phase, at('10:09:00'))).toMatchObject({ seconds: 60, state: 'last' });
  expect(timeLeft(phase, at('10:10:00'))).toMatchObject({ seconds: 0, state: 'over' });
  expect(timeLeft(phase, at('11:00:00'))).toMatchObject({ seconds: 0, share: 1, state: 'over' });
});

test('stands still while paused', () => {
  const paused = { ...phase, pausedAt: '2026-03-02T10:06:00Z' };
  expect(timeLeft(paused, at('10:30:00'))).toMatchObject({ seconds: 240, state: 'paused' });
});

test('a phase that has not begun has no time yet', () => {
  expect(timeLeft({ startedAt: null, deadlineAt: null, pausedAt: null }, 0).state).toBe('unstarted');
});
