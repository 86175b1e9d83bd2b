import { screen } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { fakeServer, type FakeServer } from '@/testing/fakeServer';
import { renderScreen } from '@/testing/renderScreen';
import SignIn from './SignIn';

const NOBODY = { code: 'platform.not-signed-in', title: '', status: 401, detail: '' };
const ADA = { accountId: 'a', email: 'ada@school.example', givenName: 'Ada', familyName: 'Osei', roles: ['STUDENT'] };

let server: FakeServer;

beforeEach(() => {
  server = fakeServer({ 'GET /api/me': [401, NOBODY] });
});

async function opened(at = '/sign-in') {
  const shown = renderScreen(SignIn, { path: '/sign-in', at });
  await screen.findByRole('heading', { name: 'Sign in' });
  return shown;
}

function letIn(request: string): void {
  server.answers[request] = [204, null];
  server.answers['GET /api/me'] = [200, ADA];
}

test('e-mail and password lead to the page that was asked for', async () => {
  const { path, user } = await opened('/sign-in?to=%2Fsessions%2F7');
  await user.type(screen.getByLabelText('E-mail'), 'ada@school.example');
  await user.type(screen.getByLabelText('Password'), 'a long sentence');
  letIn('POST /api/sign-in');
  await user.click(screen.getByRole('button', { name: 'Sign in' }));
  await screen.findByText('another page');
  expect(path()).toBe('/sessions/7');
  expect(server.asked).toEqual([
    { request: 'POST /api/sign-in', body: { email: 'ada@school.example', password: 'a long sentence' } },
  ]);
});

test('a refusal is said, and nothing needs to be typed again', async () => {
  const { user } = await opened();
  server.answers['POST /api/sign-in'] = [
    403,
    { code: 'institution.sign-in-refused', status: 403, detail: 'They do not fit.' },
  ];
  await user.type(screen.getByLabelText('E-mail'), 'ada@school.example');
  await user.type(screen.getByLabelText('Password'), 'wrong{Enter}');
  expect((await screen.findByRole('alert')).textContent).toContain('They do not fit.');
  expect(screen.getByLabelText<HTMLInputElement>('E-mail').value).toBe('ada@school.example');
});

test('after too many tries the button says how long to wait', async () => {
  const { user } = await opened();
  const slowed = { code: 'institution.sign-in-slowed', status: 429, detail: 'Please wait.', retryAfterSeconds: 8 };
  server.answers['POST /api/sign-in'] = [429, slowed];
  await user.type(screen.getByLabelText('E-mail'), 'ada@school.example');
  await user.type(screen.getByLabelText('Password'), 'wrong{Enter}');
  const button = await screen.findByRole('button', { name: 'Wait 8 seconds' });
  expect(button.hasAttribute('disabled')).toBe(true);
});

test('a code from the slip sets the password and signs in', async () => {
  const { user } = await opened();
  await user.click(screen.getByRole('button', { name: 'I have a sign-in code' }));
  await user.type(screen.getByLabelText('Sign-in code'), ' K7Q2-M9XD ');
  await user.type(screen.getByLabelText('Choose a password'), 'a long sentence');
  letIn('POST /api/sign-in-codes/redemption');
  await user.click(screen.getByRole('button', { name: 'Save password and sign in' }));
  await screen.findByText('another page');
  expect(server.asked[0]?.body).toEqual({ code: 'K7Q2-M9XD', password: 'a long sentence' });
});

test('where a demo runs, one press steps in as somebody', async () => {
  const somebody = { givenName: 'Noor', familyName: 'Haddad', discipline: 'NUR', school: 'Riverside' };
  server.answers['GET /api/demo-accounts'] = [
    200,
    [{ ...somebody, email: 'noor@demo.example', password: 'open', role: 'STUDENT' }],
  ];
  const { user } = await opened();
  const person = await screen.findByRole('button', { name: /Noor Haddad/ });
  letIn('POST /api/sign-in');
  await user.click(person);
  await screen.findByText('another page');
  expect(server.asked[0]?.body).toEqual({ email: 'noor@demo.example', password: 'open' });
});

test('a slip’s link brings the code along and out of the address', async () => {
  const { user } = renderScreen(SignIn, { path: '/sign-in', at: '/sign-in#code=ABCD-EFGH-JKMN' });
  expect((await screen.findByLabelText<HTMLInputElement>('Sign-in code')).value).toBe('ABCD-EFGH-JKMN');
  letIn('POST /api/sign-in-codes/redemption');
  await user.type(screen.getByLabelText('Choose a password'), 'a long sentence{Enter}');
  await screen.findByText('another page');
  expect(server.asked).toEqual([
    {
      request: 'POST /api/sign-in-codes/redemption',
      body: { code: 'ABCD-EFGH-JKMN', password: 'a long sentence' },
    },
  ]);
});
