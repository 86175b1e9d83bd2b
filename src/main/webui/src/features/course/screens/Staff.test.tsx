import { screen, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { fakeServer, type FakeServer } from '@/testing/fakeServer';
import { renderScreen } from '@/testing/renderScreen';
import Staff from './Staff';

const school = { id: 's', name: 'Harbour University', shortName: 'Harbour' };
const partner = { id: 'p', name: 'Northlake University', shortName: 'Northlake' };
const course = {
  id: 'c',
  title: 'Medicines',
  school,
  partners: [partner],
  roles: ['COORDINATOR'],
  students: 0,
  staff: 2,
};
const me = { accountId: 'm', institutionName: school.name, roles: ['COORDINATOR'] };
const cora = {
  accountId: 'm',
  givenName: 'Cora',
  familyName: 'Lind',
  email: 'cora@harbour.example',
  studentNumber: null,
  discipline: null,
  roles: ['COORDINATOR'],
  signedUp: true,
  pseudonym: null,
};
const fay = {
  accountId: 'f',
  givenName: 'Fay',
  familyName: 'Osei',
  discipline: null,
  school: partner,
  roles: ['FACILITATOR'],
};

let server: FakeServer;

beforeEach(() => {
  server = fakeServer({
    'GET /api/me': [200, me],
    'GET /api/courses/c': [200, course],
    'GET /api/courses/c/staff': [200, { school, own: [cora], partners: [fay] }],
  });
});

async function shown() {
  const rendered = renderScreen(Staff, { path: '/courses/:courseId/staff', at: '/courses/c/staff' });
  await screen.findByRole('heading', { name: 'Staff' });
  return rendered;
}

test('a coordinator adds a person by e-mail and reads why one was refused', async () => {
  server.answers['POST /api/courses/c/staff'] = [422, { code: 'course.staff-unknown', status: 422, detail: 'Nobody.' }];
  const { user } = await shown();
  await user.type(screen.getByRole('textbox', { name: 'E-mail' }), ' kim@harbour.example ');
  await user.click(screen.getByRole('button', { name: 'Add to the course' }));
  await screen.findByText('Nobody.');
  server.answers['POST /api/courses/c/staff'] = [204, null];
  await user.click(screen.getByRole('button', { name: 'Add to the course' }));
  await screen.findByText('Added to the course');
  expect(server.asked.at(-1)).toEqual({
    request: 'POST /api/courses/c/staff',
    body: { email: 'kim@harbour.example', role: 'FACILITATOR' },
  });
});

test('removing asks first, and only for people of the own school', async () => {
  server.answers['DELETE /api/courses/c/staff/m'] = [
    409,
    { code: 'course.last-coordinator', status: 409, detail: 'The last one.' },
  ];
  const { user } = await shown();
  expect(screen.getByText('Northlake University')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /Remove Fay/ })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Remove Cora Lind as Coordinator' }));
  const asked = within(await screen.findByRole('dialog'));
  expect(server.asked).toEqual([]);
  await user.click(asked.getByRole('button', { name: 'Remove' }));
  await screen.findByText('The last one.');
});

test('a facilitator sees the staff and changes nothing; a school without any is told so', async () => {
  server.answers['GET /api/courses/c'] = [200, { ...course, roles: ['FACILITATOR'] }];
  server.answers['GET /api/courses/c/staff'] = [200, { school, own: [], partners: [fay] }];
  await shown();
  expect(screen.getByText('Nobody of your school yet')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Add to the course' })).toBeNull();
});
