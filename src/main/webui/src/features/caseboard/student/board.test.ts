import { describe, expect, it } from 'vitest';
import type { BoardChanged, BoardOp } from '@/shared/live/messages';
import { changed, GAP, inLane, viewed, type Board } from './board';
import { aCard, aNote, aSnapshot } from './boardFixtures';
import { applied } from './fold';
import { placeAStep, placeAtEnd } from './places';

const by = { accountId: 'amina', givenName: 'Amina', familyName: 'Okafor', discipline: 'NUR' };

const change = (seq: number, op: BoardOp): BoardChanged => ({
  type: 'board-changed',
  seq,
  opId: `op ${String(seq)}`,
  op,
  by,
  at: '2026-11-22T10:00:00Z',
});

const create = aNote;
const snapshot = aSnapshot({ seq: 2 });
const board = viewed(null, snapshot) as Board;

describe('a board', () => {
  it('takes an event that is next, drops one it knows, and notices a gap', () => {
    const next = changed(board, change(3, create('x', 'a0'))) as Board;
    expect(next.seq).toBe(3);
    expect(next.cards.get('x')).toMatchObject({ text: 'x', textRevision: 1, author: 'amina' });
    expect(changed(next, change(3, create('y', 'a1')))).toBe(next);
    expect(changed(next, change(5, create('y', 'a1')))).toBe(GAP);
  });

  it('goes on from a tail and drops what it has already', () => {
    const first = changed(board, change(3, create('x', 'a0'))) as Board;
    const tail = {
      type: 'board-tail' as const,
      boardId: 'b',
      seq: 4,
      readOnly: false,
      members: [],
      changes: [
        change(3, create('x', 'a0')),
        change(4, { type: 'card-edited', card: 'x', textRevision: 1, text: 'z' }),
      ],
    };
    const after = viewed(first, tail) as Board;
    expect(after.seq).toBe(4);
    expect(after.cards.get('x')).toMatchObject({ text: 'z', textRevision: 2 });
  });

  it('names the same people as long as all are known as they are', () => {
    const first = changed(board, change(3, create('x', 'a0'))) as Board;
    const other: BoardChanged = { ...change(4, create('y', 'a1')), by: { ...by, givenName: 'Nkechi' } };
    expect((changed(first, change(4, create('y', 'a1'))) as Board).people).toBe(first.people);
    expect((changed(first, other) as Board).people).toEqual(new Map([['amina', other.by]]));
  });

  it('is replaced by a snapshot', () => {
    const first = changed(board, change(3, create('x', 'a0'))) as Board;
    expect((viewed(first, snapshot) as Board).cards.size).toBe(0);
  });

  it('keeps what gave a text its revisions, for whoever types into it', () => {
    let now = changed(board, change(3, create('x', 'a0', 'stop it'))) as Board;
    const typed: BoardOp = { type: 'text-changed', card: 'x', textRevision: 1, changes: [[0, 'We '], 7] };
    now = changed(now, change(4, typed)) as Board;
    now = changed(now, change(5, { type: 'card-edited', card: 'x', textRevision: 2, text: 'We stop' })) as Board;
    expect(now.cards.get('x')).toMatchObject({ text: 'We stop', textRevision: 3 });
    expect(now.steps.get('x')).toEqual([
      { revision: 2, opId: 'op 4', changes: [[0, 'We '], 7] },
      { revision: 3, opId: 'op 5', changes: [7, [3]] },
    ]);
    // One that waits here on an older revision is moved by the server alone.
    expect(applied(now, typed, 'amina').cards.get('x')).toMatchObject({ text: 'We stop', textRevision: 3 });
    expect((viewed(now, snapshot) as Board).steps.size).toBe(0);
  });

  it('leaves a deleted card deleted when an edit of it comes later', () => {
    let now = changed(board, change(3, create('x', 'a0'))) as Board;
    now = changed(now, change(4, { type: 'card-deleted', card: 'x' })) as Board;
    now = changed(now, change(5, { type: 'card-edited', card: 'x', textRevision: 1, text: 'late' })) as Board;
    expect(now.cards.size).toBe(0);
  });
});

const card = (id: string, order: string) => aCard({ id, order });

const ordered = (cards: ReturnType<typeof card>[]) =>
  inLane(new Map(cards.map((one) => [one.id, one])), 'PLAN').map(({ id }) => id);

describe('places', () => {
  it('put a new card below all others', () => {
    const lane = [card('one', 'a0'), card('two', 'a1')];
    expect(ordered([...lane, card('new', placeAtEnd(lane))])).toEqual(['one', 'two', 'new']);
    expect(placeAtEnd([])).toBe('a0');
  });

  it('move a card one step up or down, and nowhere beyond the ends', () => {
    const lane = [card('one', 'a0'), card('two', 'a1'), card('three', 'a2')];
    const moved = (id: string, step: -1 | 1) =>
      ordered(lane.map((one) => (one.id === id ? card(id, placeAStep(lane, id, step) ?? one.order) : one)));
    expect(moved('three', -1)).toEqual(['one', 'three', 'two']);
    expect(moved('one', 1)).toEqual(['two', 'one', 'three']);
    expect(placeAStep(lane, 'one', -1)).toBeNull();
    expect(placeAStep(lane, 'three', 1)).toBeNull();
  });
});
