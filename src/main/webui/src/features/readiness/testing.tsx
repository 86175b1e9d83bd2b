import { act, screen, waitFor } from '@testing-library/react';
import type { ComponentType } from 'react';
import { expect } from 'vitest';
import type { Phase, PhaseViewProps } from '@/features/session';
import type { IratSheet, TratCard, TratItem } from '@/shared/live/messages';
import { fakeServer } from '@/testing/fakeServer';
import { renderScreen } from '@/testing/renderScreen';

/** What the tests of this room play with: a phase that runs, three questions, and Ada, who works on them. */

const ADA = { accountId: 'ada', givenName: 'Ada', familyName: 'Lindqvist', discipline: 'MED', roles: ['STUDENT'] };

/** Shows a phase to Ada with the first view of its topic; the other end of the live connection is in the test's hand. */
export async function renderPhase(View: ComponentType<PhaseViewProps>, phase: Phase, body: IratSheet | TratCard) {
  fakeServer({ 'GET /api/me': [200, ADA] });
  const topic = `${phase.kind.toLowerCase()}/${phase.id}`;
  const Screen = () => <View sessionId="s1" courseId="c1" phase={phase} />;
  const { user, socket } = renderScreen(Screen, { accountId: ADA.accountId });
  await waitFor(() => expect(socket.sentOf('join').map((join) => join.topic)).toContain(topic));
  let version = 0;
  const shows = (view: IratSheet | TratCard) =>
    act(() => socket.says({ type: 'view', topic, version: ++version, now: new Date().toISOString(), body: view }));
  const lastId = () => socket.sentOf('send').at(-1)?.id ?? 'nothing was sent';
  shows(body);
  await waitFor(() => expect(screen.queryByLabelText('Loading')).toBeNull());
  return {
    user,
    shows,
    commands: () => socket.sentOf('send').map((sent) => sent.command),
    stores: (answer?: unknown) =>
      act(async () => {
        socket.says({ type: 'stored', id: lastId(), topic, body: answer });
        await Promise.resolve();
      }),
    refuses: (code: string, detail: string, members: Record<string, unknown> = {}) =>
      act(async () => {
        const problem = { type: `urn:consilium:problem:${code}`, code, detail, title: '', status: 409, ...members };
        socket.says({ type: 'problem', id: lastId(), topic, problem });
        await Promise.resolve();
      }),
    loses: () => act(() => socket.breaks()),
  };
}

export const runningPhase = (kind: Phase['kind']): Phase => ({
  id: 'p1',
  position: 1,
  kind,
  title: kind,
  minutes: 20,
  state: 'RUNNING',
  startedAt: new Date(Date.now() - 60_000).toISOString(),
  deadlineAt: new Date(Date.now() + 600_000).toISOString(),
  pausedAt: null,
});

const question = (id: string) => ({
  deliveryId: id,
  language: 'en',
  stem: `Stem of ${id}`,
  options: ['a', 'b', 'c', 'd'].map((option) => ({ deliveryId: `${id}-${option}`, text: `Option ${option} of ${id}` })),
});

export const blankSheet: IratSheet = {
  type: 'irat-sheet',
  phaseId: 'p1',
  open: true,
  handedInAt: null,
  items: ['q1', 'q2', 'q3'].map((id) => ({ ...question(id), myChoice: null, flagged: false })),
};

const coveredItem = (id: string): TratItem => ({
  ...question(id),
  scratches: [],
  nextAttempt: 1,
  solved: false,
  points: null,
  pointsNow: 4,
  myLeaning: null,
  leaned: [],
  leaningsOpen: false,
  leanings: [],
});

export const coveredCard: TratCard = {
  type: 'trat-card',
  phaseId: 'p1',
  teamId: 't1',
  teamName: 'Team Heron',
  open: true,
  points: 0,
  maximum: 12,
  members: [
    { accountId: 'ada', givenName: 'Ada', familyName: 'Lindqvist', discipline: 'MED', present: true },
    { accountId: 'amina', givenName: 'Amina', familyName: 'Haddad', discipline: 'PHA', present: true },
    { accountId: 'ben', givenName: 'Ben', familyName: 'Okafor', discipline: 'NUR', present: true },
  ],
  items: ['q1', 'q2', 'q3'].map(coveredItem),
};

/** The card with one question changed. */
export function cardWhere(id: string, change: Partial<TratItem>, points = coveredCard.points): TratCard {
  const items = coveredCard.items.map((item) => (item.deliveryId === id ? { ...item, ...change } : item));
  return { ...coveredCard, points, items };
}

export const scratchedBy = (by: string, option: string, right = false, attempt = 1) => ({
  option,
  right,
  attempt,
  by,
  at: `2026-03-02T10:0${attempt}:00Z`,
});
