import { act, screen, within } from '@testing-library/react';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import type { PhaseViewProps } from '@/features/session';
import type { LitBoard, LitBoardChanged, LitBoardView, ShownBoard } from '@/shared/live/messages';
import { FakeSocket } from '@/testing/fakeSocket';
import { renderScreen } from '@/testing/renderScreen';
import { LitBadge, SpotlightButton, SpotlightDesk } from './SpotlightDesk';
import { aShownBoard, aShownCard, spotlight } from './spotlightFixtures';
import SpotlightNotice from './SpotlightNotice';
import SpotlightSign from './SpotlightSign';
import { SpotlightWall } from './SpotlightWall';

const now = '2026-11-28T10:00:00Z';
const props = { sessionId: 's', courseId: 'c', phase: { id: 'p' } } as PhaseViewProps;

let version = 0;
const tellsView = (topic: string, body: LitBoardView | ReturnType<typeof spotlight>) =>
  act(() => FakeSocket.last.says({ type: 'view', topic, version: ++version, now, body }));
const lights = (lit: Partial<LitBoard> | null) => tellsView('spotlight/s', spotlight(lit));
const shows = (board: ShownBoard, boardId = 'b') =>
  tellsView(`lit-board/${boardId}`, { type: 'lit-board-view', boardId, board });
const changes = (board: ShownBoard) => {
  const body: LitBoardChanged = { type: 'lit-board-changed', boardId: 'b', board };
  act(() => FakeSocket.last.says({ type: 'event', topic: 'lit-board/b', body }));
};

function StudentsPage() {
  const [words, setWords] = useState('');
  return (
    <>
      <SpotlightNotice {...props} />
      <textarea aria-label="My card" value={words} onChange={(event) => setWords(event.target.value)} />
    </>
  );
}

it('tells students of a board, shows it when they ask and lets them go on typing', async () => {
  const { user } = renderScreen(StudentsPage);
  lights(null);
  expect(screen.queryByRole('region')).toBeNull();
  await user.type(screen.getByRole('textbox'), 'Half a thou');
  lights({});
  screen.getByRole('region', { name: 'The board of Team 3 is on every screen' });
  expect(screen.getAllByText('The board of Team 3 is on every screen')).toHaveLength(2);
  expect(document.activeElement).toBe(screen.getByRole('textbox'));

  await user.click(screen.getByRole('button', { name: 'Look at it' }));
  const dialog = within(screen.getByRole('dialog', { name: 'Board of Team 3' }));
  shows(aShownBoard(2, [aShownCard({ id: '1', text: 'Melaena' })]));
  dialog.getByText('Melaena');
  dialog.getByRole('img', { name: 'Nursing' });
  // an older state that comes late changes nothing
  changes(aShownBoard(3, [aShownCard({ id: '1', text: 'Melaena since Monday' })]));
  shows(aShownBoard(2, [aShownCard({ id: '1', text: 'Melaena' })]));
  dialog.getByText('Melaena since Monday');

  lights(null);
  dialog.getByText('No board is on every screen any more');
  expect(dialog.queryByText('Melaena since Monday')).toBeNull();
  await user.click(dialog.getByRole('button', { name: 'Close' }));
  expect(screen.queryByRole('region')).toBeNull();
  expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('Half a thou');
});

it('follows to another board, and says of the own one that the others see it', async () => {
  const { user } = renderScreen(StudentsPage);
  lights({});
  await user.click(screen.getByRole('button', { name: 'Look at it' }));
  lights({ boardId: 'c', teamName: 'Team 5', mine: true });
  screen.getByRole('dialog', { name: 'Board of Team 5' });
  shows(aShownBoard(1, []), 'c');
  screen.getByText('Nothing is on this board yet.');
  // in its place and to screen readers
  expect(screen.getAllByText('Your board is on every screen')).toHaveLength(2);
});

it('says that there is no connection, and shows what was told last', async () => {
  const { user } = renderScreen(StudentsPage);
  lights({});
  act(() => FakeSocket.last.breaks());
  await user.click(screen.getByRole('button', { name: 'Look at it' }));
  screen.getByText('The connection is lost. The board will be here when it is back.');
});

it('shows all of a card but who wrote it', async () => {
  const { user } = renderScreen(StudentsPage);
  lights({});
  await user.click(screen.getByRole('button', { name: 'Look at it' }));
  const task = aShownCard({
    id: '1',
    cardType: 'TASK',
    text: 'Call the ward',
    fields: { who: 'PHA', done: 'NO' },
    comments: [{ discipline: 'MED', text: 'Today' }],
    reactions: [{ reaction: 'AGREE', count: 2 }],
    links: [{ kind: 'SUPPORTS', to: '2' }],
    withheld: true,
  });
  shows(aShownBoard(1, [task, aShownCard({ id: '2', text: 'Go home' })]));
  screen.getByText('Pharmacy');
  screen.getByText('Medicine: “Today”');
  screen.getByText('I agree: 2');
  screen.getByText('Left out here: what the case gave to one discipline alone.');
  expect(screen.getByText(/Supports/).textContent).toBe('Supports Go home');
});

it('shows the hall the board by lanes, without empty ones', () => {
  const { lit } = spotlight({});
  renderScreen(() => (lit ? <SpotlightWall lit={lit} /> : null));
  shows(aShownBoard(1, [aShownCard({ id: '1', text: 'Melaena' })]));
  expect(screen.getAllByRole('heading').map(({ textContent }) => textContent)).toEqual([
    'Board of Team 3',
    'Problem list',
  ]);
  within(screen.getByRole('region', { name: 'Problem list' })).getByText('Melaena');
});

it('lets staff put a board there and end it from anywhere', async () => {
  const asked = vi
    .spyOn(globalThis, 'fetch')
    .mockImplementation(() => Promise.resolve(new Response(null, { status: 204 })));
  const { user } = renderScreen(() => (
    <SpotlightDesk sessionId="s" isRunning>
      <SpotlightSign {...props} />
      <LitBadge boardId="b" />
      <SpotlightButton boardId="b" />
    </SpotlightDesk>
  ));
  lights(null);
  await user.click(screen.getByRole('button', { name: 'Show on every screen' }));
  lights({});
  screen.getByText('On every screen');
  const sign = within(screen.getByRole('region', { name: 'The board of Team 3 is on every screen' }));
  await user.click(sign.getByRole('button', { name: 'Take it off every screen' }));
  lights(null);
  screen.getByRole('button', { name: 'Show on every screen' });
  const requests = asked.mock.calls.map(([request]) => request as Request);
  expect(requests.map(({ method, url }) => `${method} ${new URL(url).pathname}`)).toEqual([
    'PUT /api/sessions/s/spotlight/b',
    'DELETE /api/sessions/s/spotlight/b',
  ]);
});

it('offers nothing where the phase does not run', () => {
  renderScreen(() => (
    <SpotlightDesk sessionId="s" isRunning={false}>
      <SpotlightButton boardId="b" />
    </SpotlightDesk>
  ));
  expect(screen.queryByRole('button')).toBeNull();
});
