import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { fakeServer } from '@/testing/fakeServer';
import { renderScreen } from '@/testing/renderScreen';
import { ShareParticipation } from './ShareParticipation';

const DOOR = '/api/phases/p/participation';
const REFUSED = { type: 'about:blank', code: 'session.not-allowed', title: 'No', status: 403, detail: 'Staff only.' };

it('shows it to the teams when ticked, and says what was refused', async () => {
  const server = fakeServer({ [`GET ${DOOR}`]: [200, { shown: false }] });
  const { user } = renderScreen(() => <ShareParticipation phaseId="p" />);
  const tick = await screen.findByRole<HTMLInputElement>('checkbox', { name: 'Teams see who contributed' });
  expect(tick.checked).toBe(false);
  server.answers[`GET ${DOOR}`] = server.answers[`PUT ${DOOR}`] = [200, { shown: true }];
  await user.click(tick);
  await waitFor(() => expect(tick.checked).toBe(true));
  expect(server.asked).toEqual([{ request: `PUT ${DOOR}`, body: { shown: true } }]);
  server.answers[`PUT ${DOOR}`] = [403, REFUSED];
  await waitFor(() => expect(tick.disabled).toBe(false));
  await user.click(tick);
  await screen.findByText('Staff only.');
  expect(tick.checked).toBe(true);
});
