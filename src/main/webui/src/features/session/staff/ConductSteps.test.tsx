import { screen, within } from '@testing-library/react';
import { useState } from 'react';
import { expect, test } from 'vitest';
import type { StaffSession } from '@/shared/live/messages';
import { fakeServer } from '@/testing/fakeServer';
import { NamesHiddenContext } from '@/shared/ui';
import { renderScreen } from '@/testing/renderScreen';
import type { Phase } from '../phase';
import { ConductSteps } from './ConductSteps';

const phase = (id: string, state: Phase['state']): Phase => ({
  id,
  position: 1,
  kind: 'TRAT',
  title: id,
  minutes: 60,
  state,
  startedAt: state === 'PENDING' ? null : new Date().toISOString(),
  deadlineAt: state === 'PENDING' ? null : new Date(Date.now() + 3_600_000).toISOString(),
  pausedAt: null,
});

const session: StaffSession = {
  type: 'staff-session',
  id: 's',
  courseId: 'c',
  courseTitle: 'Course',
  title: 'Session',
  state: 'RUNNING',
  teamsVersion: 0,
  version: 7,
  joinCode: 'ABC123',
  currentPhaseId: 'Together',
  pauseMessage: null,
  conductor: { accountId: 'me', givenName: 'Fay', familyName: 'Own', institution: 'North' },
  offeredTo: null,
  atOwnTests: { students: 0, ofMySchool: [] },
  phases: [phase('Together', 'RUNNING'), phase('Exercise', 'PENDING')],
  present: 0,
  attendanceChangedAt: null,
  expected: 0,
  teams: [],
  rehearsal: false,
  pseudonymous: [],
};

const me = {
  accountId: 'me',
  givenName: 'Fay',
  familyName: 'Own',
  email: 'fay@north.example',
  roles: ['FACILITATOR'],
  institution: { id: 'i', name: 'North', shortName: 'North' },
};

const conductedBy = (accountId: string, more: Partial<StaffSession> = {}): StaffSession => ({
  ...session,
  conductor: { accountId, givenName: 'Cora', familyName: 'Other', institution: 'South' },
  ...more,
});

const server = (answers: Parameters<typeof fakeServer>[0] = {}) => fakeServer({ 'GET /api/me': [200, me], ...answers });

const Steps = () => <ConductSteps session={session} phase={session.phases[0]} />;

test('every step carries the version that was seen', async () => {
  const asking = server({ 'POST /api/sessions/s/extension': [200, { version: 8 }] });
  const { user } = renderScreen(Steps);
  await user.click(await screen.findByRole('button', { name: '+5 min for this phase' }));
  expect(asking.asked).toEqual([{ request: 'POST /api/sessions/s/extension', body: { version: 7, minutes: 5 } }]);
});

test('going on while time is left asks first', async () => {
  const asking = server({ 'POST /api/sessions/s/advance': [200, { version: 8 }] });
  const { user } = renderScreen(Steps);
  await user.click(await screen.findByRole('button', { name: /Next: Exercise/ }));
  expect(await screen.findByRole('dialog', { name: 'End Together for everybody?' })).toBeTruthy();
  expect(asking.asked).toEqual([]);
});

test('when somebody else was faster, it says so and does nothing more', async () => {
  server({
    'POST /api/sessions/s/pause': [409, { code: 'session.moved-on', title: '', status: 409, detail: '' }],
  });
  const { user } = renderScreen(Steps);
  await user.click(await screen.findByRole('button', { name: 'Pause' }));
  expect(await screen.findByText('Somebody else was faster')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Understood' }));
  expect(screen.queryByText('Somebody else was faster')).toBeNull();
});

test('who assists sees who conducts instead of the steps, and takes over after being asked', async () => {
  const asking = server({ 'POST /api/sessions/s/conductor/take-over': [200, { version: 8 }] });
  const Assisting = () => <ConductSteps session={conductedBy('other')} phase={session.phases[0]} />;
  const { user } = renderScreen(Assisting);
  expect(await screen.findByText('Cora Other conducts')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Pause' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Take over' }));
  const dialog = await screen.findByRole('dialog', { name: 'Take over from Cora Other?' });
  expect(asking.asked).toEqual([]);
  await user.click(within(dialog).getByRole('button', { name: 'Take over' }));
  expect(asking.asked).toEqual([{ request: 'POST /api/sessions/s/conductor/take-over', body: { from: 'other' } }]);
});

test('whoever conducted is told at once who does now', async () => {
  server();
  const Passing = () => {
    const [now, setNow] = useState(session);
    return (
      <>
        <button onClick={() => setNow(conductedBy('other'))}>passes</button>
        <ConductSteps session={now} phase={now.phases[0]} />
      </>
    );
  };
  const { user } = renderScreen(Passing);
  expect(await screen.findByText('You conduct')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'passes' }));
  expect(await screen.findByText('Cora Other conducts now')).toBeTruthy();
});

test('an offer is accepted with the version that was seen', async () => {
  const asking = server({ 'POST /api/sessions/s/conductor/acceptance': [200, { version: 8 }] });
  const offeredTo = { accountId: 'me', givenName: 'Fay', familyName: 'Own', institution: 'North' };
  const Offered = () => <ConductSteps session={conductedBy('other', { offeredTo })} phase={session.phases[0]} />;
  const { user } = renderScreen(Offered);
  await user.click(await screen.findByRole('button', { name: 'Conduct' }));
  expect(asking.asked).toEqual([{ request: 'POST /api/sessions/s/conductor/acceptance', body: { version: 7 } }]);
});

test('where names are hidden nobody is named, and who still works on alone is told by discipline', async () => {
  server();
  const pia = { accountId: 'p', givenName: 'Pia', familyName: 'Secret', discipline: 'PHA' };
  const shown = conductedBy('other', { atOwnTests: { students: 2, ofMySchool: [pia] } });
  const Hidden = () => (
    <NamesHiddenContext value={true}>
      <ConductSteps session={shown} phase={session.phases[0]} />
    </NamesHiddenContext>
  );
  const { container } = renderScreen(Hidden);
  expect(await screen.findByText('2 people still work on a test of their own')).toBeTruthy();
  expect(screen.getByText('Of your school: Pharmacy.')).toBeTruthy();
  expect(container.textContent).not.toMatch(/Pia|Secret|Cora|Other/);
});

test('everything stops with a message on every screen', async () => {
  const asking = server({ 'POST /api/sessions/s/pause': [200, { version: 8 }] });
  const { user } = renderScreen(Steps);
  await user.click(await screen.findByRole('button', { name: 'Pause with a message…' }));
  await user.type(await screen.findByRole('textbox', { name: 'Message on every screen' }), 'Fire alarm');
  await user.click(screen.getByRole('button', { name: 'Stop everything' }));
  expect(asking.asked).toEqual([
    { request: 'POST /api/sessions/s/pause', body: { version: 7, message: 'Fire alarm' } },
  ]);
});
