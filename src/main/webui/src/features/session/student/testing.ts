import { act, waitFor } from '@testing-library/react';
import { expect } from 'vitest';
import type { StudentSession } from '@/shared/live/messages';
import { fakeServer } from '@/testing/fakeServer';
import { renderScreen } from '@/testing/renderScreen';
import SessionPage from '../screens/SessionPage';
import type { Phase } from '../phase';

/** What the tests of the student's session page play with. */

const ADA = { accountId: 'ada', givenName: 'Ada', familyName: 'Lindqvist', discipline: 'MED', roles: ['STUDENT'] };
const TOPIC = 'session/s1';

export const phaseOf = (kind: Phase['kind'], position: number, change: Partial<Phase> = {}): Phase => ({
  id: `p${position}`,
  position,
  kind,
  title: `${kind} title`,
  minutes: 20,
  state: 'PENDING',
  startedAt: null,
  deadlineAt: null,
  pausedAt: null,
  ...change,
});

export const running = (): Partial<Phase> => ({
  state: 'RUNNING',
  startedAt: new Date(Date.now() - 60_000).toISOString(),
  deadlineAt: new Date(Date.now() + 600_000).toISOString(),
});

export const prepared: StudentSession = {
  type: 'student-session',
  id: 's1',
  courseId: 'c1',
  courseTitle: 'Interprofessional care',
  title: 'The medicines of Mrs Holm',
  state: 'PREPARED',
  currentPhaseId: null,
  pauseMessage: null,
  phases: [phaseOf('CHECK_IN', 1), phaseOf('EXERCISE', 2)],
  present: false,
  checkIn: 'ABSENT',
  movedAt: null,
  pseudonym: null,
  team: {
    id: 't1',
    name: 'Team Heron',
    members: [
      { accountId: 'ada', givenName: 'Ada', familyName: 'Lindqvist', discipline: 'MED', present: false },
      { accountId: 'ben', givenName: 'Ben', familyName: 'Okafor', discipline: 'NUR', present: true },
    ],
  },
};

/** The session in its phase at `position`, with what is changed in that phase. */
export function inPhase(position: number, change: Partial<Phase> = {}): StudentSession {
  const phases = prepared.phases.map((phase): Phase => {
    if (phase.position < position) return { ...phase, state: 'ENDED' };
    return phase.position === position ? { ...phase, ...running(), ...change } : phase;
  });
  return { ...prepared, state: 'RUNNING', currentPhaseId: `p${position}`, phases };
}

export const checkedIn = (session: StudentSession): StudentSession => ({
  ...session,
  present: true,
  checkIn: 'PRESENT',
});

/** Opens the page as Ada; the server's side of the session's topic is in the test's hand. */
export async function openSession(answers: Parameters<typeof fakeServer>[0] = {}, at = '/sessions/s1') {
  const server = fakeServer({ 'GET /api/me': [200, ADA], ...answers });
  const path = at.includes('/phases/') ? '/sessions/:sessionId/phases/:phaseId' : '/sessions/:sessionId';
  const screen = renderScreen(SessionPage, { path, at, accountId: ADA.accountId });
  const { socket } = screen;
  await waitFor(() => expect(socket.sentOf('join').map((join) => join.topic)).toContain(TOPIC));
  let version = 0;
  return {
    ...screen,
    server,
    shows: (body: StudentSession | { type: 'staff-session' }) =>
      act(async () => {
        socket.says({ type: 'view', topic: TOPIC, version: ++version, now: new Date().toISOString(), body });
        await Promise.resolve();
      }),
    refuses: (code: string, detail: string) =>
      act(() => {
        const problem = { type: '', code, detail, title: '', status: 403 };
        socket.says({ type: 'problem', topic: TOPIC, problem });
      }),
  };
}
