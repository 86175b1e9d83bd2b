import { screen } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { fakeServer, type FakeServer } from '@/testing/fakeServer';
import { renderScreen } from '@/testing/renderScreen';
import RosterUpload from './RosterUpload';

const school = { id: 's', name: 'Harbour University', shortName: 'Harbour' };
const course = { id: 'c', title: 'Medicines', school, partners: [], roles: ['COORDINATOR'], students: 0, staff: 1 };
const me = { accountId: 'm', institutionName: 'Northlake University', roles: ['COORDINATOR'] };
const ada = {
  line: 2,
  kind: 'NEW',
  email: 'ada@harbour.example',
  givenName: 'Ada',
  familyName: 'Osei',
  discipline: 'NUR',
  studentNumber: null,
  enrolled: false,
  changes: [],
};
const plan = {
  digest: 'd1',
  confirmable: true,
  newPeople: 1,
  known: 0,
  changed: 0,
  faulty: 0,
  rows: [ada],
  faults: [],
  notices: [],
};

let server: FakeServer;

beforeEach(() => {
  server = fakeServer({
    'GET /api/me': [200, me],
    'GET /api/courses/c': [200, course],
    'POST /api/courses/c/roster/preview': [200, plan],
  });
});

async function chosen(content = 'email\nada@harbour.example\n') {
  const shown = renderScreen(RosterUpload, {
    path: '/courses/:courseId/roster/upload',
    at: '/courses/c/roster/upload',
  });
  await screen.findByRole('heading', { name: 'Upload a roster' });
  const input = shown.container.querySelector('input[type=file]');
  if (!input) throw new Error('There is no place for a file');
  await shown.user.upload(input as HTMLInputElement, new File([content], 'roster.csv', { type: 'text/csv' }));
  return shown;
}

test('who uploads is told that the file is of their own school, also in the course of a partner', async () => {
  await chosen();
  expect(screen.getByText(/students of Northlake University/)).toBeTruthy();
});

test('what the file would do is shown before anything is sent to be saved', async () => {
  const { user, path } = await chosen();
  const take = await screen.findByRole('button', { name: 'Take over 1 person' });
  expect(screen.getByText('Ada Osei')).toBeTruthy();
  expect(server.asked.map(({ request }) => request)).toEqual(['POST /api/courses/c/roster/preview']);
  server.answers['POST /api/courses/c/roster'] = [200, { opened: 1, changed: 0, enrolled: 1 }];
  await user.click(take);
  await screen.findByText('another page');
  expect(path()).toBe('/courses/c/roster');
});

test('a faulty file cannot be confirmed; each fault has line, column and reason', async () => {
  const fault = { line: 3, column: 'email', reason: 'This is no e-mail address: nobody' };
  server.answers['POST /api/courses/c/roster/preview'] = [
    200,
    { ...plan, confirmable: false, faulty: 1, faults: [fault] },
  ];
  await chosen();
  const row = (await screen.findByText(fault.reason)).closest('tr');
  expect(row?.textContent).toBe('3emailThis is no e-mail address: nobody');
  expect(screen.queryByRole('button', { name: /Take over/ })).toBeNull();
});

test('when people were changed since the preview, another preview is the way on', async () => {
  const { user } = await chosen();
  server.answers['POST /api/courses/c/roster'] = [
    409,
    { code: 'course.roster-changed', status: 409, detail: 'People have changed since.' },
  ];
  await user.click(await screen.findByRole('button', { name: 'Take over 1 person' }));
  await screen.findByText('People have changed since.');
  await user.click(screen.getByRole('button', { name: 'Preview again' }));
  await screen.findByRole('button', { name: 'Take over 1 person' });
  expect(screen.queryByText('People have changed since.')).toBeNull();
});

test('a file that is too large is not even sent', async () => {
  await chosen('x'.repeat(1024 * 1024 + 1));
  await screen.findByText(/larger than 1 MB/);
  expect(server.asked).toEqual([]);
});
