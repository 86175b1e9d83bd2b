import { screen, within } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeServer, type FakeServer } from '@/testing/fakeServer';
import { renderScreen } from '@/testing/renderScreen';
import SchoolNewcomers from './SchoolNewcomers';

const ada = { accountId: 'a', givenName: 'Ada', familyName: 'Osei', email: 'ada@school.example', tries: 0 };
const nothing = { fault: null, nextTryAt: null, sentAt: null, validUntil: null };
const none = { failed: 0, queued: 0, ended: 0, withdrawn: 0, notInvited: 0, sent: 0, came: 0 };
const uninvited = { ...ada, ...nothing, standing: 'NOT_INVITED' };
const sheet = { mail: true, missing: 1, counts: { ...none, notInvited: 1 }, people: [uninvited] };
const stuck = {
  ...sheet,
  missing: 0,
  counts: { ...none, queued: 1 },
  people: [{ ...uninvited, standing: 'QUEUED', fault: 'UNREACHABLE', nextTryAt: '2026-12-01T10:00:00Z' }],
};
const slip = {
  ...ada,
  discipline: 'NUR',
  code: 'ABCD-EFGH-JKMN',
  link: 'https://c.example/sign-in#code=ABCD-EFGH-JKMN',
  validUntil: '2026-12-01T10:00:00Z',
};

let server: FakeServer;

beforeEach(() => {
  server = fakeServer({
    'GET /api/me': [200, { accountId: 'm', institutionName: 'Northlake University', roles: ['ADMINISTRATOR'] }],
    'GET /api/people/invitations': [200, sheet],
  });
});

async function opened() {
  const shown = renderScreen(SchoolNewcomers, { path: '/school/people/newcomers' });
  await screen.findByRole('heading', { name: 'By e-mail' }, { timeout: 5_000 });
  return shown;
}

test('all are invited after one question, in the language that was chosen', async () => {
  const { user } = await opened();
  server.answers['POST /api/people/invitations'] = [200, stuck];
  await user.click(screen.getByRole('button', { name: 'Invite 1 person' }));
  const dialog = await screen.findByRole('dialog');
  expect(dialog.textContent).toContain('English');
  expect(server.asked).toEqual([]);
  await user.click(within(dialog).getByRole('button', { name: 'Invite 1 person' }));
  expect((await screen.findAllByText(/The mail server does not answer/)).length).toBeGreaterThan(0);
  expect(server.asked).toEqual([{ request: 'POST /api/people/invitations', body: { accounts: null, language: 'en' } }]);
});

test('one person is tried again or taken back', async () => {
  server.answers['GET /api/people/invitations'] = [200, stuck];
  const { user } = await opened();
  server.answers['POST /api/people/invitations/withdrawal'] = [200, sheet];
  await user.click(screen.getByRole('button', { name: 'Actions for Ada Osei' }));
  expect(await screen.findByRole('menuitem', { name: 'Try now' })).toBeTruthy();
  await user.click(screen.getByRole('menuitem', { name: 'Take back' }));
  expect(await screen.findByText('Not invited')).toBeTruthy();
  expect(server.asked).toEqual([{ request: 'POST /api/people/invitations/withdrawal', body: { accounts: ['a'] } }]);
});

test('without mail there are slips and the file, which the same codes stand in', async () => {
  server.answers['GET /api/people/invitations'] = [200, { ...sheet, mail: false }];
  server.answers['POST /api/people/sign-in-slips'] = [200, { slips: [slip], mailMerge: 'email\r\nada\r\n' }];
  const { user } = await opened();
  expect(screen.getByText('This server sends no mail')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Make new slips' }));
  const dialog = await screen.findByRole('dialog');
  expect(dialog.textContent).toContain('on slips, in files and in mails');
  await user.click(within(dialog).getByRole('button', { name: 'Make new slips' }));
  const list = await screen.findByRole('list', { name: 'Slips' });
  expect(list.textContent).toContain('ABCD-EFGH-JKMN');
  expect(list.textContent).toContain('https://c.example/sign-in,');
  expect(within(list).getByRole('img', { name: /to be scanned/ })).toBeTruthy();
  const made = vi.fn((file: Blob) => `blob:${file.type}`);
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: made, revokeObjectURL: vi.fn() }));
  const pressed = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  await user.click(screen.getByRole('button', { name: 'Take the mail merge file' }));
  expect(pressed).toHaveBeenCalledOnce();
  expect(await made.mock.calls[0]?.[0].text()).toContain('email\r\nada');
});
