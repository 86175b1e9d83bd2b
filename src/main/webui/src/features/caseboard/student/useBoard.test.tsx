import { act, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ServerMessage } from '@/shared/live/protocol';
import type { BoardChanged, BoardSnapshot, BoardTail } from '@/shared/live/messages';
import { FakeSocket } from '@/testing/fakeSocket';
import { renderScreen } from '@/testing/renderScreen';
import { aCard, aNote, aSnapshot } from './boardFixtures';
import { useBoard } from './useBoard';

vi.mock('@/features/institution', () => ({ useMe: () => ({ accountId: 'me' }) }));

const TOPIC = 'board/b';
const by = { accountId: 'amina', givenName: 'Amina', familyName: 'Okafor', discipline: 'NUR' };

const change = (seq: number): BoardChanged => ({
  type: 'board-changed',
  seq,
  opId: `op ${seq}`,
  op: aNote(`card ${seq}`, `a${seq}`),
  by,
  at: '2026-11-22T10:00:00Z',
});

/** A board of `seq` operations, each of which made a card. */
const snapshot = (seq: number): BoardSnapshot =>
  aSnapshot({
    seq,
    cards: Array.from({ length: seq }, (_, at) => aCard({ id: `card ${at + 1}`, order: `a${at + 1}` })),
    people: [by],
  });

const tail = (...seqs: number[]): BoardTail => ({
  type: 'board-tail',
  boardId: 'b',
  seq: seqs.at(-1) ?? 0,
  readOnly: false,
  changes: seqs.map(change),
  members: [by],
});

const view = (body: BoardSnapshot | BoardTail): ServerMessage => ({
  type: 'view',
  topic: TOPIC,
  version: body.seq,
  now: '2026-11-22T10:00:00Z',
  body,
});

const event = (seq: number): ServerMessage => ({ type: 'event', topic: TOPIC, body: change(seq) });

function Seen({ name }: { name: string }) {
  const { board, state } = useBoard('b');
  return <output aria-label={name}>{board ? `${board.seq}: ${board.cards.size} cards, ${state}` : 'nothing'}</output>;
}

/** Two looks at the same board; the second is taken away and brought back by its button. */
function Page() {
  const [second, setSecond] = useState(false);
  return (
    <>
      <Seen name="first" />
      <button type="button" onClick={() => setSecond(!second)}>
        second
      </button>
      {second ? <Seen name="second" /> : null}
    </>
  );
}

function opened(Screen = Page) {
  const shown = renderScreen(Screen);
  const says = (...messages: ServerMessage[]) =>
    act(() => messages.forEach((message) => FakeSocket.last.says(message)));
  const text = (name: string) => screen.getByLabelText(name).textContent;
  const joins = () => FakeSocket.last.sentOf('join').map(({ since }) => since);
  return { ...shown, says, joins, text, first: () => text('first') };
}

beforeEach(() => sessionStorage.clear());

describe('a board followed live', () => {
  it('keeps what it shows while it fetches operations that did not arrive', async () => {
    const { says, joins, first } = opened();
    says(view(snapshot(2)), event(3));
    expect(first()).toBe('3: 3 cards, live');
    says(event(6));
    expect(first()).toBe('3: 3 cards, stale');
    await waitFor(() => expect(joins()).toEqual([undefined, undefined]));
    says(event(7), view(snapshot(7)), event(8));
    expect(first()).toBe('8: 8 cards, live');
  });

  it('asks for everything when the tail after a lost connection does not fit', async () => {
    const { says, joins, first, live } = opened();
    says(view(snapshot(2)));
    act(() => live.rejoin(TOPIC));
    expect(joins()).toEqual([undefined, 2]);
    says(view(tail(5, 6)));
    expect(first()).toMatch(/^2: 2 cards/);
    await waitFor(() => expect(joins()).toEqual([undefined, 2, undefined]));
    says(view(snapshot(6)));
    expect(first()).toBe('6: 6 cards, live');
  });

  it('shows the whole board to one who comes when the last view was a tail', async () => {
    const { says, joins, text, user, live } = opened();
    says(view(snapshot(2)));
    act(() => live.rejoin(TOPIC));
    says(view(tail(3)));
    await user.click(screen.getByRole('button', { name: 'second' }));
    expect(text('second')).toBe('nothing');
    expect(joins()).toEqual([undefined, 2, undefined]);
    says(view(snapshot(3)), event(4));
    expect(text('second')).toBe('4: 4 cards, live');
    expect(text('first')).toBe('4: 4 cards, live');
  });
});
