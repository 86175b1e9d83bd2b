import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { StaffSession } from '@/shared/live/messages';
import { fakeServer } from '@/testing/fakeServer';
import { renderScreen } from '@/testing/renderScreen';
import type { AttendanceTeam } from '../attendance';
import type { TeamsToday } from './teamsToday';
import { TeamsTodayDialog } from './TeamsTodayDialog';

const TEAMS = 'GET /api/sessions/s/teams';
const PREVIEW = 'POST /api/sessions/s/teams/preview';
const CHANGE = 'POST /api/sessions/s/teams/changes';
const UNDO = 'POST /api/sessions/s/teams/changes/c/undoing';

const session = { id: 's', teamsVersion: 3, attendanceChangedAt: null } as StaffSession;

const team = (number: number, names: string[], state: 'PRESENT' | 'ABSENT'): AttendanceTeam => ({
  teamId: `t${number}`,
  number,
  name: `Team ${number}`,
  members: names.map((givenName) => ({
    accountId: givenName,
    givenName,
    familyName: 'Holm',
    discipline: 'NUR',
    institution: 'South',
    state,
    presentAt: null,
    late: false,
    own: true,
  })),
});

const today: TeamsToday = {
  version: 3,
  changeable: true,
  teams: [team(1, ['Ada', 'Ben'], 'PRESENT'), team(2, ['Cem', 'Dan'], 'ABSENT')],
  withoutTeam: [],
  changes: [],
};

const moved: TeamsToday = {
  ...today,
  version: 4,
  changes: [
    {
      id: 'c',
      kind: 'MOVE',
      movers: ['Ada Holm'],
      from: 'Team 1',
      to: 'Team 2',
      by: 'Fay Test',
      at: '2026-03-02T10:00:00Z',
      undone: false,
      undoable: true,
    },
  ],
};

test('what a move means is said before it is done', async () => {
  const server = fakeServer({
    [TEAMS]: [200, today],
    [PREVIEW]: [200, { sentences: ['Ada Holm leaves Team 1.'] }],
    [CHANGE]: [200, moved],
  });
  const { user } = renderScreen(() => <TeamsTodayDialog session={session} />);
  await user.click(await screen.findByRole('button', { name: 'Teams today' }));
  await user.click(await screen.findByRole('button', { name: 'Move Ada Holm to another team' }));
  const confirm = screen.getByRole('button', { name: 'Move' });
  expect(confirm.hasAttribute('disabled')).toBe(true);
  await user.click(screen.getByRole('button', { name: /To which team/ }));
  await user.click(await screen.findByRole('option', { name: 'Team 2, 0 of 2 here' }));
  expect(await screen.findByText('Ada Holm leaves Team 1.')).toBeTruthy();
  await user.click(confirm);
  expect(await screen.findByText(/Ada Holm: Team 1 to Team 2/)).toBeTruthy();
  const plan = { kind: 'MOVE', accountIds: ['Ada'], fromTeamId: null, toTeamId: 't2', version: 3 };
  expect(server.asked.filter(({ request }) => request !== TEAMS)).toEqual([
    { request: PREVIEW, body: plan },
    { request: CHANGE, body: plan },
  ]);
});

test('the last change can be undone', async () => {
  const server = fakeServer({ [TEAMS]: [200, moved], [UNDO]: [200, { ...today, version: 5 }] });
  const { user } = renderScreen(() => <TeamsTodayDialog session={session} />);
  await user.click(await screen.findByRole('button', { name: 'Teams today' }));
  await user.click(await screen.findByText('Undo'));
  await screen.findByText(/Nothing was changed today/);
  expect(server.asked.at(-1)).toEqual({ request: UNDO, body: { version: 4 } });
});

test('the team that lacks most comes first', async () => {
  fakeServer({ [TEAMS]: [200, today] });
  const { user } = renderScreen(() => <TeamsTodayDialog session={session} />);
  await user.click(await screen.findByRole('button', { name: 'Teams today' }));
  const dialog = within(await screen.findByRole('dialog'));
  await dialog.findByText('Team 1');
  expect(dialog.getAllByRole('heading', { level: 4 }).map((heading) => heading.textContent)).toEqual([
    'Team 2',
    'Team 1',
  ]);
});
