import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { fakeServer } from '@/testing/fakeServer';
import { renderScreen } from '@/testing/renderScreen';
import Today from './Today';

const ADA = { accountId: 'ada', givenName: 'Ada', familyName: 'Lindqvist', discipline: 'MED', roles: ['STUDENT'] };

const running = {
  sessionId: 's1',
  courseId: 'c1',
  courseTitle: 'Interprofessional care',
  title: 'The medicines of Mrs Holm',
  state: 'RUNNING',
  as: 'STUDENT',
  present: false,
  phaseTitle: 'iRAT',
  phaseKind: 'IRAT',
  deadlineAt: new Date(Date.now() + 600_000).toISOString(),
  pausedAt: null,
  team: { id: 't1', name: 'Team Heron', members: [{ ...ADA, present: false }] },
  movedAt: null,
};
const past = {
  sessionId: 's0',
  courseId: 'c1',
  courseTitle: 'Interprofessional care',
  title: 'A fall on the stairs',
  as: 'STUDENT',
  closedAt: '2026-03-02T10:00:00Z',
};

function opened(current: object[], over: object[] = []) {
  fakeServer({
    'GET /api/me': [200, ADA],
    'GET /api/today': [200, { now: new Date().toISOString(), current, past: over }],
  });
  return renderScreen(Today);
}

const link = (name: string) => screen.findByRole('link', { name });

test('the running session is the first thing to do: check in, or go on', async () => {
  opened([running]);
  expect((await link('Check in')).getAttribute('href')).toBe('/sessions/s1');
  expect(screen.getByText('Now: iRAT')).toBeDefined();
  expect(screen.getByText('Your team: Team Heron')).toBeDefined();
});

test('who is checked in goes on', async () => {
  opened([{ ...running, present: true }]);
  expect(await link('Go on')).toBeDefined();
  expect(screen.getByText('You are checked in')).toBeDefined();
});

test('staff go to the cockpit of a running session', async () => {
  opened([{ ...running, as: 'STAFF', team: null }]);
  expect((await link('Open the cockpit')).getAttribute('href')).toBe('/sessions/s1/conduct');
});

test('past sessions lead to themselves and to the results', async () => {
  opened([], [past]);
  const list = within(await screen.findByRole('region', { name: 'Past sessions' }));
  expect(list.getByRole('link', { name: 'A fall on the stairs' }).getAttribute('href')).toBe('/sessions/s0');
  expect(list.getByRole('link', { name: 'My results' }).getAttribute('href')).toBe('/sessions/s0/results');
  expect(screen.getByText('No session runs or comes next')).toBeDefined();
});
