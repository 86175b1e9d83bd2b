import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { StaffSession } from '@/shared/live/messages';
import { fakeServer } from '@/testing/fakeServer';
import { renderScreen } from '@/testing/renderScreen';
import type { Phase } from '../phase';
import { ConductSteps } from './ConductSteps';

const phase = (id: string, state: Phase['state']): Phase => ({
  id,
  position: 1,
  kind: 'TRAT',
  title: id,
  minutes: 60,
  state,
  startedAt: state === 'PENDING' ? null : new Date().toISOString(),
  deadlineAt: state === 'PENDING' ? null : new Date(Date.now() + 3_600_000).toISOString(),
  pausedAt: null,
});

const session: StaffSession = {
  type: 'staff-session',
  id: 's',
  courseId: 'c',
  courseTitle: 'Course',
  title: 'Session',
  state: 'RUNNING',
  version: 7,
  joinCode: 'ABC123',
  currentPhaseId: 'Together',
  phases: [phase('Together', 'RUNNING'), phase('Exercise', 'PENDING')],
  present: 0,
  attendanceChangedAt: null,
  expected: 0,
  teams: [],
};

const Steps = () => <ConductSteps session={session} phase={session.phases[0]} />;

test('every step carries the version that was seen', async () => {
  const server = fakeServer({ 'POST /api/sessions/s/extension': [200, { version: 8 }] });
  const { user } = renderScreen(Steps);
  await user.click(await screen.findByRole('button', { name: '+5 min for this phase' }));
  expect(server.asked).toEqual([{ request: 'POST /api/sessions/s/extension', body: { version: 7, minutes: 5 } }]);
});

test('going on while time is left asks first', async () => {
  const server = fakeServer({ 'POST /api/sessions/s/advance': [200, { version: 8 }] });
  const { user } = renderScreen(Steps);
  await user.click(await screen.findByRole('button', { name: /Next: Exercise/ }));
  expect(await screen.findByRole('dialog', { name: 'End Together for everybody?' })).toBeTruthy();
  expect(server.asked).toEqual([]);
});

test('when somebody else was faster, it says so and does nothing more', async () => {
  fakeServer({
    'POST /api/sessions/s/pause': [409, { code: 'session.moved-on', title: '', status: 409, detail: '' }],
  });
  const { user } = renderScreen(Steps);
  await user.click(await screen.findByRole('button', { name: 'Pause' }));
  expect(await screen.findByText('Somebody else was faster')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Understood' }));
  expect(screen.queryByText('Somebody else was faster')).toBeNull();
});
