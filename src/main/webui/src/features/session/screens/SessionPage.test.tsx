import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { checkedIn, inPhase, openSession, prepared } from '../student/testing';

test('before the start one can check in and see what will happen', async () => {
  const { shows } = await openSession();
  await shows(prepared);
  expect(await screen.findByRole('heading', { level: 1, name: 'The medicines of Mrs Holm' })).toBeDefined();
  expect(screen.getByRole('textbox', { name: 'Session code' })).toBeDefined();
  expect(within(screen.getByRole('list', { name: 'Agenda' })).getAllByRole('listitem')).toHaveLength(2);
});

test('checking in sends the code as it is on the wall, and then shows the team at its table', async () => {
  const { shows, user, server } = await openSession({
    'POST /api/join': [200, { sessionId: 's1', as: 'STUDENT' }],
  });
  await shows(inPhase(1));
  await user.type(await screen.findByRole('textbox', { name: 'Session code' }), 'k7m-2qx{Enter}');
  expect(server.asked).toEqual([{ request: 'POST /api/join', body: { code: 'K7M2QX' } }]);
  await shows(checkedIn(inPhase(1)));
  expect(screen.getByRole('heading', { name: 'Team Heron' })).toBeDefined();
  expect(screen.getByText('Ben Okafor')).toBeDefined();
});

test('an unknown code is said at the field and stays in it', async () => {
  const { shows, user } = await openSession({
    'POST /api/join': [404, { code: 'session.unknown-code', title: '', status: 404, detail: 'No such code.' }],
  });
  await shows(inPhase(1));
  const code = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Session code' });
  await user.type(code, 'ABCDEF{Enter}');
  expect(await screen.findByText(/No session of yours has this code/)).toBeDefined();
  expect(code.value).toBe('ABCDEF');
});

test('who comes late is asked for the code beside the work, not instead of it', async () => {
  const { shows } = await openSession();
  await shows(inPhase(2));
  expect(await screen.findByText('You are not checked in yet')).toBeDefined();
  expect(screen.getByText('Follow your facilitator')).toBeDefined();
});

test('phase, time left and position are in the bar, and a pause is said', async () => {
  const { shows } = await openSession();
  await shows(checkedIn(inPhase(2)));
  expect(await screen.findByRole('heading', { level: 1, name: 'EXERCISE title' })).toBeDefined();
  expect(screen.getByText('2 of 2')).toBeDefined();
  expect(screen.getByRole('timer').textContent).toMatch(/^(10:00|9:59)$/);
  await shows(checkedIn(inPhase(2, { pausedAt: new Date().toISOString() })));
  expect(screen.getByText('Paused')).toBeDefined();
  expect(screen.getByText('Paused. Everything you entered is kept.')).toBeDefined();
});

test('when the time is up it says what counts', async () => {
  const { shows } = await openSession();
  await shows(checkedIn(inPhase(2, { deadlineAt: new Date(Date.now() - 1_000).toISOString() })));
  expect(await screen.findByText('Time is up')).toBeDefined();
});

test('the team button says who is here and opens the list', async () => {
  const { shows, user } = await openSession();
  await shows(checkedIn(inPhase(2)));
  await user.click(await screen.findByRole('button', { name: /^Team Heron: 1 of 2 here/ }));
  const dialog = within(screen.getByRole('dialog', { name: 'Team and agenda' }));
  expect(dialog.getByText('Here, page closed')).toBeDefined();
  expect(dialog.getByText('Not here yet')).toBeDefined();
});

test('a closed session leads to the results', async () => {
  const { shows } = await openSession();
  await shows({ ...checkedIn(prepared), state: 'CLOSED' });
  const results = await screen.findByRole('link', { name: 'My results' });
  expect(results.getAttribute('href')).toBe('/sessions/s1/results');
});

test('staff are sent to the cockpit', async () => {
  const { shows, path } = await openSession();
  await shows({ type: 'staff-session' });
  expect(path()).toBe('/sessions/s1/conduct');
});

test('who is in no team is told so', async () => {
  const { refuses } = await openSession();
  refuses('session.no-team', 'You are in the course, but in no team yet. Ask a facilitator.');
  expect(await screen.findByText(/Ask a facilitator/)).toBeDefined();
});

test('a phase that is over is shown apart from the one that runs', async () => {
  const { shows } = await openSession({}, '/sessions/s1/phases/p1');
  await shows(checkedIn(inPhase(2)));
  expect(await screen.findByText('You are looking back. The session is now at: EXERCISE title.')).toBeDefined();
  expect(screen.getByRole('link', { name: 'Back to now' }).getAttribute('href')).toBe('/sessions/s1');
});

test('whoever is put into another team reads it until it is understood', async () => {
  const { shows, user } = await openSession();
  await shows(prepared);
  expect(screen.queryByText(/You are now in/)).toBeNull();
  const moved = { ...prepared, team: { ...prepared.team, name: 'Team 5' }, movedAt: '2026-03-02T10:00:00Z' };
  await shows(moved);
  await user.click(await screen.findByText('Understood'));
  expect(screen.queryByRole('button', { name: 'Understood' })).toBeNull();
  await shows({ ...moved, movedAt: '2026-03-02T10:05:00Z' });
  expect(await screen.findByText('Understood')).toBeTruthy();
  sessionStorage.clear();
});
