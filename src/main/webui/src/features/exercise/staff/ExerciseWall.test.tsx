import { act, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Phase } from '@/features/session';
import type { ExerciseWall as Shown } from '@/shared/live/messages';
import { renderScreen } from '@/testing/renderScreen';
import ExerciseWall from './ExerciseWall';

const now = '2026-03-02T10:00:00Z';
const phase: Phase = {
  id: 'p',
  position: 1,
  kind: 'EXERCISE',
  title: 'Exercise',
  minutes: 20,
  state: 'RUNNING',
  startedAt: now,
  deadlineAt: '2026-03-02T10:20:00Z',
  pausedAt: null,
};

const wall = (revealed: boolean): Shown => ({
  type: 'exercise-wall',
  phaseId: 'p',
  question: 'Which plan?',
  committed: 1,
  teams: 1,
  results: revealed
    ? [
        { id: 'a', letter: 'A', text: 'Stop it', points: 4, percent: 100, chosenBy: ['Team 1'] },
        { id: 'b', letter: 'B', text: 'Go on', points: 0, percent: 0, chosenBy: [] },
      ]
    : null,
});

const Wall = () => <ExerciseWall sessionId="s" courseId="c" phase={phase} />;

test('before the reveal the wall tells the question and the count, of the choices nothing', async () => {
  const { socket, container } = renderScreen(Wall);
  act(() => socket.says({ type: 'view', topic: 'exercise-wall/p', version: 1, now, body: wall(false) }));
  expect(await screen.findByText('Which plan?')).toBeTruthy();
  expect(screen.getByText('1 of 1 teams have committed')).toBeTruthy();
  expect(container.textContent).not.toMatch(/Team 1|Stop it|Creatinine|Best|%/);
});

test('after the reveal it tells who chose what, and which choice is best', async () => {
  const { socket } = renderScreen(Wall);
  act(() => socket.says({ type: 'view', topic: 'exercise-wall/p', version: 1, now, body: wall(true) }));
  expect(await screen.findByText('Stop it')).toBeTruthy();
  expect(screen.getByText(/Chosen by Team 1/).textContent).toContain('Best choice');
  expect(screen.getByText('100%')).toBeTruthy();
});
