import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { fakeServer } from '@/testing/fakeServer';
import { renderScreen } from '@/testing/renderScreen';
import Join from './Join';

test('a code that comes with the address joins at once', async () => {
  const server = fakeServer({ 'POST /api/join': [200, { sessionId: 's7', as: 'STUDENT' }] });
  const { path } = renderScreen(Join, { path: '/join/:code', at: '/join/k7m2qx' });
  await waitFor(() => expect(path()).toBe('/sessions/s7'));
  expect(server.asked).toEqual([{ request: 'POST /api/join', body: { code: 'K7M2QX' } }]);
});

test('staff who type the code come to the cockpit', async () => {
  fakeServer({ 'POST /api/join': [200, { sessionId: 's7', as: 'STAFF' }] });
  const { user, path } = renderScreen(Join, { path: '/join' });
  await user.type(await screen.findByRole('textbox', { name: 'Session code' }), 'K7M2QX{Enter}');
  await waitFor(() => expect(path()).toBe('/sessions/s7/conduct'));
});

test('a code of the address that does not work stands in the field to be corrected', async () => {
  fakeServer({ 'POST /api/join': [404, { code: 'session.unknown-code', title: '', status: 404, detail: '' }] });
  renderScreen(Join, { path: '/join/:code', at: '/join/wrong1' });
  expect(await screen.findByText(/No session of yours has this code/)).toBeDefined();
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Session code' }).value).toBe('WRONG1');
});

test('nothing is sent without a code', async () => {
  const server = fakeServer();
  const { user } = renderScreen(Join, { path: '/join' });
  await user.click(await screen.findByRole('button', { name: 'Join' }));
  expect(screen.getByText('Type the code first.')).toBeDefined();
  expect(server.asked).toEqual([]);
});
