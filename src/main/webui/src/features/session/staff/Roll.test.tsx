import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { fakeServer } from '@/testing/fakeServer';
import { renderScreen } from '@/testing/renderScreen';
import type { AttendanceTeam, Attendee } from './attendance';
import { Roll } from './Roll';

const MARK = 'POST /api/sessions/s/attendance';

const person = (givenName: string, change: Partial<Attendee>): Attendee => ({
  accountId: givenName,
  givenName,
  familyName: 'Holm',
  discipline: 'NUR',
  institution: 'South',
  state: 'ABSENT',
  presentAt: null,
  late: false,
  own: true,
  ...change,
});

const team: AttendanceTeam = {
  teamId: 't',
  number: 1,
  name: 'Team 1',
  members: [person('Ada', {}), person('Ben', { own: false, state: 'LATE', presentAt: '2026-03-02T10:00:00Z' })],
};

const open = (closed = false) => renderScreen(() => <Roll sessionId="s" team={team} closed={closed} />);

test('one tap says that somebody is here, and the server says whether in time', async () => {
  const server = fakeServer({ [MARK]: [200, { present: 1, expected: 2, teams: [team] }] });
  const { user } = open();
  await user.click(await screen.findByRole('button', { name: 'Ada Holm is here' }));
  expect(server.asked).toEqual([{ request: MARK, body: { accountId: 'Ada', state: null } }]);
});

test('the own school excuses; of a partner’s student it is said who can', async () => {
  const server = fakeServer({ [MARK]: [200, { present: 1, expected: 2, teams: [team] }] });
  const { user } = open();
  await user.click(await screen.findByRole('button', { name: 'Mark Ben Holm otherwise' }));
  expect(screen.getByText('Only South can excuse')).toBeTruthy();
  expect(screen.getAllByRole('menuitem').map((item) => item.textContent)).toEqual([
    'Present, in time',
    'Has left',
    'Absent',
  ]);
  await user.keyboard('{Escape}');
  await user.click(await screen.findByRole('button', { name: 'Mark Ada Holm otherwise' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Excused' }));
  expect(server.asked).toEqual([{ request: MARK, body: { accountId: 'Ada', state: 'EXCUSED' } }]);
});

test('after the close only the own school’s people can still be marked', async () => {
  fakeServer();
  open(true);
  expect(await screen.findByRole('button', { name: 'Mark Ada Holm otherwise' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Mark Ben Holm otherwise' })).toBeNull();
});
