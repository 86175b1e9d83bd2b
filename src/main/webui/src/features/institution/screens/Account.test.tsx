import { screen, within } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeServer, type FakeServer } from '@/testing/fakeServer';
import { renderScreen } from '@/testing/renderScreen';
import Account from './Account';

const me = {
  accountId: 'm',
  email: 'ada@school.example',
  givenName: 'Ada',
  familyName: 'Osei',
  discipline: 'NUR',
  institutionName: 'Northlake University',
  roles: ['STUDENT'],
};
const asked = { asked: true, version: 2, text: 'We study teams.', consents: false, answeredAt: null };
const at = { since: '2026-11-01T10:00:00Z', lastUsed: '2026-11-02T10:00:00Z' };
const here = { ...at, id: 'h', device: 'Firefox, Linux', current: true };
const phone = { ...at, id: 'p', device: 'Safari, iPhone', current: false };

let server: FakeServer;

beforeEach(() => {
  server = fakeServer({
    'GET /api/me': [200, me],
    'GET /api/me/sign-ins': [200, [here, phone]],
    'GET /api/me/research-consent': [200, asked],
  });
});

async function opened() {
  const shown = renderScreen(Account, { path: '/account' });
  await screen.findByText('Safari, iPhone');
  return shown;
}

test('another device can be signed out; this one is marked', async () => {
  const { user } = await opened();
  const list = screen.getByText('Safari, iPhone').closest('ul') as HTMLElement;
  expect(within(list).getByText('This device')).toBeTruthy();
  server.answers['DELETE /api/me/sign-ins/p'] = [204, null];
  server.answers['GET /api/me/sign-ins'] = [200, [here]];
  await user.click(screen.getByRole('button', { name: 'Sign out Safari, iPhone' }));
  await vi.waitFor(() => expect(screen.queryByText('Safari, iPhone')).toBeNull());
});

test('the password is changed against the present one', async () => {
  const { user } = await opened();
  await user.type(screen.getByLabelText('Present password'), 'wrong');
  await user.type(screen.getByLabelText('New password'), 'a long sentence');
  server.answers['PUT /api/me/password'] = [
    422,
    {
      code: 'institution.wrong-password',
      status: 422,
      detail: 'Another.',
      faults: [{ where: 'present', detail: 'This is not your present password.' }],
    },
  ];
  await user.click(screen.getByRole('button', { name: 'Change password' }));
  expect(await screen.findByText('This is not your present password.')).toBeTruthy();
  server.answers['PUT /api/me/password'] = [204, null];
  await user.type(screen.getByLabelText('Present password'), ' right');
  await user.click(screen.getByRole('button', { name: 'Change password' }));
  expect(await screen.findByText('Your password is changed')).toBeTruthy();
  expect(server.asked.at(-1)).toEqual({
    request: 'PUT /api/me/password',
    body: { present: 'wrong right', chosen: 'a long sentence', keepOthers: false },
  });
  expect(screen.getByLabelText<HTMLInputElement>('New password').value).toBe('');
});

test('consent is asked for, not assumed, and withdrawn as easily as given', async () => {
  const { user } = await opened();
  expect(screen.getByText('We study teams.')).toBeTruthy();
  expect(screen.getByText('You have not answered, so you do not consent.')).toBeTruthy();
  const given = { ...asked, consents: true, answeredAt: '2026-11-27T10:00:00Z' };
  server.answers['PUT /api/me/research-consent'] = [200, given];
  await user.click(screen.getByRole('button', { name: 'I consent' }));
  expect(await screen.findByText('You consent')).toBeTruthy();
  server.answers['PUT /api/me/research-consent'] = [200, { ...given, consents: false }];
  await user.click(screen.getByRole('button', { name: 'Withdraw my consent' }));
  expect(await screen.findByText('You do not consent')).toBeTruthy();
});
