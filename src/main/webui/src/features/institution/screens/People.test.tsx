import { screen, within } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeServer, type FakeServer } from '@/testing/fakeServer';
import { renderScreen } from '@/testing/renderScreen';
import People from './People';

const ada = {
  accountId: 'a',
  email: 'ada@school.example',
  givenName: 'Ada',
  familyName: 'Osei',
  discipline: 'NUR',
  studentNumber: 'N-1',
  roles: ['STUDENT'],
  standing: 'ACTIVE',
  version: 3,
};
const slip = {
  ...ada,
  code: 'ABCD-EFGH-JKMN',
  link: 'http://x/sign-in#code=ABCD-EFGH-JKMN',
  validUntil: '2026-12-01T10:00:00Z',
};
const me = { accountId: 'm', institutionName: 'Northlake University', roles: ['ADMINISTRATOR'] };

/** The first test fetches what the screen is made of. */
const PATIENTLY = { timeout: 5_000 };

let server: FakeServer;

beforeEach(() => {
  server = fakeServer({
    'GET /api/me': [200, me],
    'GET /api/people': [200, { total: 1, people: [ada] }],
  });
});

async function opened() {
  const shown = renderScreen(People, { path: '/school/people' });
  await screen.findByText('Ada Osei', {}, PATIENTLY);
  return shown;
}

async function chosen(what: string) {
  const shown = await opened();
  await shown.user.click(screen.getByRole('button', { name: 'Actions for Ada Osei' }));
  await shown.user.click(await screen.findByRole('menuitem', { name: what }));
  return { ...shown, dialog: await screen.findByRole('dialog') };
}

test('each person stands there with role, discipline, number and sign-in', async () => {
  await opened();
  const row = screen.getByText('Ada Osei').closest('tr');
  expect(row?.textContent).toContain('ada@school.example');
  expect(row?.textContent).toContain('Student');
  expect(row?.textContent).toContain('N-1');
  expect(row?.textContent).toContain('Signs in');
});

test('a person is erased only after what becomes of the data was shown and the name typed', async () => {
  server.answers['GET /api/people/a/erasure'] = [
    200,
    { hindrance: null, parts: [{ section: 'exercise.choices', fate: 'REDACTED', entries: 3 }] },
  ];
  const { user, dialog } = await chosen('Erase for good');
  expect(await within(dialog).findByText('Choices with reasons: 3')).toBeTruthy();
  const doIt = within(dialog).getByRole('button', { name: 'Erase for good' });
  expect(doIt.hasAttribute('disabled')).toBe(true);
  await user.type(within(dialog).getByLabelText('Type “Ada Osei” to go on'), 'ada osei');
  server.answers['POST /api/people/a/erasure'] = [204, null];
  await user.click(doIt);
  expect(await screen.findByText('The person is erased')).toBeTruthy();
  await vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});

test('where nobody fits, the search can be taken back', async () => {
  server.answers['GET /api/people'] = [200, { total: 0, people: [] }];
  const { user } = renderScreen(People, { path: '/school/people' });
  await screen.findByRole('heading', { name: 'Nobody fits' }, PATIENTLY);
  server.answers['GET /api/people'] = [200, { total: 1, people: [ada] }];
  await user.type(screen.getByRole('searchbox'), 'x');
  await screen.findByText('Ada Osei', {}, PATIENTLY);
});

test('a reset asks first and then shows the code, once', async () => {
  const { user, dialog } = await chosen('Reset sign-in');
  expect(server.asked).toEqual([]);
  server.answers['POST /api/people/a/sign-in-reset'] = [200, slip];
  await user.click(within(dialog).getByRole('button', { name: 'Make a new code' }));
  expect(await within(dialog).findByText('ABCD-EFGH-JKMN')).toBeTruthy();
  expect(within(dialog).getByRole('img', { name: /to be scanned/ })).toBeTruthy();
  const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
  await user.click(within(dialog).getByRole('button', { name: 'Print the slip' }));
  expect(print).toHaveBeenCalledOnce();
});

test('a refusal to disable is said where it was asked', async () => {
  const { user, dialog } = await chosen('Disable');
  server.answers['POST /api/people/a/disabling'] = [
    409,
    { code: 'institution.last-administrator', status: 409, detail: 'The last administrator.' },
  ];
  await user.click(within(dialog).getByRole('button', { name: 'Disable' }));
  expect(await within(dialog).findByText('The last administrator.')).toBeTruthy();
});

test('a new person gets a slip at once; faults stand at their fields', async () => {
  const { user } = await opened();
  await user.click(screen.getByRole('button', { name: 'Add a person' }));
  const dialog = await screen.findByRole('dialog');
  server.answers['POST /api/people'] = [
    422,
    {
      code: 'institution.faulty-account',
      status: 422,
      detail: 'Something needs correcting.',
      faults: [{ where: 'email', detail: 'This is no e-mail address.' }],
    },
  ];
  await user.type(within(dialog).getByLabelText('Given name'), 'Ada');
  await user.click(within(dialog).getByRole('button', { name: 'Open the account and make a slip' }));
  expect(await within(dialog).findByText('This is no e-mail address.')).toBeTruthy();
  server.answers['POST /api/people'] = [200, ada];
  server.answers['POST /api/people/a/sign-in-reset'] = [200, slip];
  await user.click(within(dialog).getByRole('button', { name: 'Open the account and make a slip' }));
  expect(await within(dialog).findByText('ABCD-EFGH-JKMN')).toBeTruthy();
});

test('roles are sent as they are chosen', async () => {
  const { user, dialog } = await chosen('Change roles');
  server.answers['PUT /api/people/a/roles'] = [200, { ...ada, roles: ['STUDENT', 'FACILITATOR'] }];
  await user.click(within(dialog).getByRole('checkbox', { name: /Facilitator/ }));
  await user.click(within(dialog).getByRole('button', { name: 'Save' }));
  await vi.waitFor(() =>
    expect(server.asked).toContainEqual({
      request: 'PUT /api/people/a/roles',
      body: { roles: ['STUDENT', 'FACILITATOR'] },
    }),
  );
  await vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});
