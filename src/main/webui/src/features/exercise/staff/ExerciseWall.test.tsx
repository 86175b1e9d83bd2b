import { act, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Phase } from '@/features/session';
import type { ExerciseProgress } from '@/shared/live/messages';
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

const progress = (revealedAt: string | null): ExerciseProgress => ({
  type: 'exercise-progress',
  phaseId: 'p',
  question: 'Which plan?',
  options: [
    { id: 'a', letter: 'A', text: 'Stop it', points: 4, rationale: 'Kidneys', teams: 1, percent: 100 },
    { id: 'b', letter: 'B', text: 'Go on', points: 0, rationale: null, teams: 0, percent: 0 },
  ],
  caseGiven: false,
  revealedAt,
  committed: 1,
  teams: [
    {
      teamId: 't',
      number: 1,
      name: 'Team 1',
      commit: {
        option: 'a',
        reason: 'Creatinine',
        revision: 1,
        by: { accountId: 'x', givenName: 'Ann', familyName: 'Bo', discipline: 'MED' },
        at: now,
      },
    },
  ],
});

const Wall = () => <ExerciseWall sessionId="s" courseId="c" phase={phase} />;

test('before the reveal the wall tells the question and the count, of the choices nothing', async () => {
  const { socket, container } = renderScreen(Wall);
  act(() => socket.says({ type: 'view', topic: 'exercise-progress/p', version: 1, now, body: progress(null) }));
  expect(await screen.findByText('Which plan?')).toBeTruthy();
  expect(screen.getByText('1 of 1 teams have committed')).toBeTruthy();
  expect(container.textContent).not.toMatch(/Team 1|Stop it|Creatinine|Best|%/);
});

test('after the reveal it tells who chose what, and which choice is best', async () => {
  const { socket } = renderScreen(Wall);
  act(() => socket.says({ type: 'view', topic: 'exercise-progress/p', version: 1, now, body: progress(now) }));
  expect(await screen.findByText('Stop it')).toBeTruthy();
  expect(screen.getByText(/Chosen by Team 1/).textContent).toContain('Best choice');
  expect(screen.getByText('100%')).toBeTruthy();
});
