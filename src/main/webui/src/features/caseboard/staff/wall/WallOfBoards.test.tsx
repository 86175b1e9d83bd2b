import { act, screen, within } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import type { BoardsWall, MiniaturesChanged } from '@/shared/live/messages';
import { FakeSocket } from '@/testing/fakeSocket';
import { renderScreen } from '@/testing/renderScreen';
import { aMiniature, onWall } from './wallFixtures';
import { WallOfBoards } from './WallOfBoards';

vi.mock('@/features/institution', () => ({ useMe: () => ({ accountId: 'me' }) }));
vi.mock('@/features/session', () => ({ TeamButton: ({ children }: { children: string }) => children }));

beforeEach(() => sessionStorage.clear());

const people = { a: 'NUR', b: 'PHA' };
const busy = aMiniature('1', {
  seq: 4,
  lanes: [
    { id: 'PROBLEMS', cards: [{ discipline: 'NUR', length: 1, cardType: 'PROBLEM' }], more: 0 },
    { id: 'PLAN', cards: [], more: 0 },
  ],
  members: [
    { accountId: 'a', cards: 1, words: 2, comments: 0, credits: 0 },
    { accountId: 'b', cards: 0, words: 0, comments: 0, credits: 0 },
  ],
  evenness: 0,
  activity: { NUR: 4 },
});

function Page() {
  return <WallOfBoards phaseId="p" />;
}

function opened() {
  const shown = renderScreen(Page);
  const boards = [onWall(1, { people, now: busy }), onWall(2, { people })];
  const body: BoardsWall = { type: 'boards-wall', phaseId: 'p', boards };
  act(() => FakeSocket.last.says({ type: 'view', topic: 'boards/p', version: 1, now: '2026-11-22T10:00:00Z', body }));
  const tells = (changed: MiniaturesChanged) =>
    act(() => FakeSocket.last.says({ type: 'event', topic: 'boards/p', body: changed }));
  const tiles = () => screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
  return { ...shown, tells, tiles };
}

it('says of each board what stands there, how evenly and who is silent', () => {
  opened();
  screen.getByRole('button', { name: 'Open the board of Team 1. Problem list: 1' });
  screen.getByRole('button', { name: 'Open the board of Team 2. Nothing is on it yet' });
  screen.getByText('Uneven, 0.00');
  screen.getByText('Nobody has put anything there');
  const first = screen.getAllByRole('list', { name: 'Changes of the last five minutes by discipline' }).at(0);
  within(first ?? document.body).getByRole('listitem', { name: 'Nursing: 4 changes in the last five minutes' });
});

it('follows what changes, and brings the quietest first', async () => {
  const { tells, tiles, user } = opened();
  tells({ type: 'miniatures-changed', boards: [aMiniature('2', { seq: 9, frozen: true, activity: { PHA: 7 } })] });
  expect(tiles()).toEqual(['Team 1', 'Team 2Frozen']);
  await user.click(screen.getByRole('button', { name: /Order/ }));
  await user.click(screen.getByRole('option', { name: 'Quietest first' }));
  expect(tiles()).toEqual(['Team 1', 'Team 2Frozen']);
  tells({ type: 'miniatures-changed', boards: [{ ...busy, seq: 20, activity: { NUR: 12 } }] });
  expect(tiles()).toEqual(['Team 2Frozen', 'Team 1']);
});

it('freezes only what is open, after a question', async () => {
  const { tells, user } = opened();
  tells({ type: 'miniatures-changed', boards: [aMiniature('2', { seq: 9, frozen: true })] });
  await user.click(screen.getByRole('button', { name: 'Freeze all' }));
  const question = screen.getByRole('dialog', { name: 'Freeze 1 board?' });
  expect(FakeSocket.last.sentOf('send')).toEqual([]);
  await user.click(within(question).getByRole('button', { name: 'Freeze all' }));
  expect(FakeSocket.last.sentOf('send').map(({ topic, command }) => [topic, command])).toEqual([
    ['board/1', { type: 'operate', op: { type: 'board-frozen' } }],
  ]);
});
