import { ChangeSet, Text } from '@codemirror/state';
import { act, fireEvent, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { BoardOp, BoardSnapshot } from '@/shared/live/messages';
import type { ServerMessage } from '@/shared/live/protocol';
import { FakeSocket } from '@/testing/fakeSocket';
import { renderScreen } from '@/testing/renderScreen';
import { aCard, aNote, aSnapshot } from './boardFixtures';
import { BoardView } from './BoardView';
// Comes lazily otherwise, and takes its time on a busy machine.
import './text/CardEditor';
import { useBoard } from './useBoard';

const { cards, buttons, field } = vi.hoisted(() => ({
  cards: vi.fn<(card: string) => void>(),
  buttons: vi.fn(),
  field: { text: '', typed: vi.fn<(changes: ChangeSet) => void>() },
}));

vi.mock('@/features/institution', () => ({ useMe: () => ({ accountId: 'me' }) }));
// CodeMirror asks where its words stand, which jsdom does not know: a field that only takes what it is shown.
vi.mock('./text/editorView', () => ({
  editorView: ({ text, typed }: { text: string; typed: (changes: ChangeSet) => void }) => {
    Object.assign(field, { text, typed });
    return { destroy: () => undefined };
  },
  show: (_view: unknown, changes: ChangeSet) => {
    field.text = changes.apply(Text.of(field.text.split('\n'))).toString();
  },
}));
vi.mock('./card/CardFoot', async (original) => {
  const { CardFoot } = await original<typeof import('./card/CardFoot')>();
  return {
    CardFoot: (props: Parameters<typeof CardFoot>[0]) => {
      cards(props.card.id);
      return CardFoot(props);
    },
  };
});
vi.mock('@/shared/ui/Button', async (original) => {
  const { Button, ...others } = await original<typeof import('@/shared/ui/Button')>();
  return {
    ...others,
    Button: (props: Parameters<typeof Button>[0]) => {
      buttons();
      return Button(props);
    },
  };
});

const TOPIC = 'board/b';
const NOW = '2026-11-22T10:00:00Z';
const amina = { accountId: 'amina', givenName: 'Amina', familyName: 'Okafor', discipline: 'NUR' };
const me = { accountId: 'me', givenName: 'Ada', familyName: 'Bello', discipline: 'PHA' };

/** Sixty cards, thirty in each lane; the eighth names the seventh. */
const SIXTY = Array.from({ length: 60 }, (_, at) =>
  aCard({ id: `card ${at}`, lane: at < 30 ? 'PROBLEMS' : 'PLAN', order: `a${String(at).padStart(2, '0')}V` }),
);
const TWELVE = SIXTY.slice(0, 12);
const EIGHTH_TO_SEVENTH = { id: 'l', from: 'card 8', to: 'card 7', kind: 'CAUSES', author: 'amina' } as const;

const people = [amina, me];
const board = (of: Partial<BoardSnapshot>) => aSnapshot({ seq: 100, people, members: people, ...of });

function Page() {
  return <BoardView live={useBoard('b')} isOpen />;
}

function opened(body: BoardSnapshot) {
  const shown = renderScreen(Page);
  let { seq } = body;
  const says = (message: ServerMessage) => {
    cards.mockClear();
    buttons.mockClear();
    act(() => FakeSocket.last.says(message));
    return [...new Set(cards.mock.calls.map(([card]) => card))].sort();
  };
  says({ type: 'view', topic: TOPIC, version: 1, now: NOW, body });
  /** Something that was done; the cards drawn for it. */
  const done = (op: BoardOp, by = amina) => {
    seq++;
    return says({
      type: 'event',
      topic: TOPIC,
      body: { type: 'board-changed', seq, opId: `op ${seq}`, op, by, at: NOW },
    });
  };
  const sent = () => FakeSocket.last.sentOf('send').map(({ command }) => (command as { op: BoardOp }).op);
  return { ...shown, says, done, sent };
}

const cardOf = (id: string) => {
  const card = document.querySelector<HTMLElement>(`[data-card="${id}"]`);
  if (!card) throw new Error(`${id} is not there`);
  return card;
};

/** A letter at the end of a text of so many characters. */
const letter = (card: string, textRevision: number, length: number, typed = '!'): BoardOp => ({
  type: 'text-changed',
  card,
  textRevision,
  changes: [length, [0, ...typed.split('\n')]],
});

beforeEach(() => sessionStorage.clear());

describe('of all cards is drawn', () => {
  test('of sixty the one in which a teammate types', () => {
    const { done } = opened(board({ cards: SIXTY }));
    expect(done(letter('card 3', 1, 6))).toEqual(['card 3']);
    within(cardOf('card 3')).getByText('card 3!');
    // Its reactions, its dialog and its menu; neither those of other cards nor what adds cards or takes back.
    expect(buttons).toHaveBeenCalledTimes(3);
  });

  test('the one in which I type, when it is on its way and when it is stored', () => {
    const { done, live } = opened(board({ cards: TWELVE }));
    cards.mockClear();
    act(() => void live.send(TOPIC, { type: 'operate', op: letter('card 3', 1, 6) } as never, 'op 101'));
    expect(new Set(cards.mock.calls.map(([card]) => card))).toEqual(new Set(['card 3']));
    within(cardOf('card 3')).getByText('on its way');
    expect(done(letter('card 3', 1, 6), me)).toEqual(['card 3']);
    act(() => FakeSocket.last.says({ type: 'stored', id: 'op 101', topic: TOPIC, body: { seq: 101 } }));
    expect(within(cardOf('card 3')).queryByText('on its way')).toBeNull();
    within(cardOf('card 3')).getByText('card 3!');
  });

  test('what names a card that begins otherwise now, and not what names one that goes on otherwise', () => {
    const { done } = opened(board({ cards: TWELVE, links: [EIGHTH_TO_SEVENTH] }));
    expect(done(letter('card 7', 1, 6))).toEqual(['card 7', 'card 8']);
    within(cardOf('card 8')).getByText('card 7!');
    expect(done(letter('card 7', 2, 7, '\nand more'))).toEqual(['card 7']);
    expect(done({ type: 'link-removed', card: 'card 8', link: 'l' })).toEqual(['card 7', 'card 8']);
  });

  test('the one at which somebody is, and the one they leave', () => {
    const { says } = opened(board({ cards: TWELVE }));
    const at = (card: string, typing: boolean) =>
      says({
        type: 'signals',
        topic: TOPIC,
        signals: [{ accountId: 'amina', signal: { type: 'at-card', card, typing } }],
      });
    expect(says({ type: 'present', topic: TOPIC, people })).toEqual([]);
    expect(at('card 3', false)).toEqual(['card 3']);
    expect(at('card 3', false)).toEqual([]);
    expect(at('card 3', true)).toEqual(['card 3']);
    within(cardOf('card 3')).getByLabelText('is typing');
    expect(at('card 5', true)).toEqual(['card 3', 'card 5']);
  });

  test('every one when somebody has another name or the board is frozen', () => {
    const { done } = opened(board({ cards: TWELVE }));
    expect(done(letter('card 3', 1, 6), { ...amina, givenName: 'Nkechi' })).toHaveLength(12);
    within(cardOf('card 9')).getByText('Nkechi');
    expect(done({ type: 'board-frozen' })).toHaveLength(12);
    expect(within(cardOf('card 9')).queryByRole('button', { name: 'Actions for this card' })).toBeNull();
  });
});

describe('what is done on a card that was not drawn lately', () => {
  const three = ['one', 'two', 'three'].map((id, at) => aCard({ id, order: `a${at}` }));
  const toTop: BoardOp = { type: 'card-moved', card: 'three', lane: 'PLAN', order: 'Zz' };

  test('goes by the order of now, and so does taking it back and doing it again', async () => {
    const { done, says, sent, user } = opened(board({ cards: three }));
    expect(done(toTop)).toEqual(['three']);
    // Three, one, two: a step up leads between three and one, not to the top.
    fireEvent.keyDown(cardOf('two'), { key: 'ArrowUp', altKey: true });
    expect(sent().at(-1)).toEqual({ type: 'card-moved', card: 'two', lane: 'PLAN', order: 'ZzV' });
    const { id } = FakeSocket.last.sentOf('send').at(-1) as { id: string };
    done({ type: 'card-moved', card: 'two', lane: 'PLAN', order: 'ZzV' }, me);
    says({ type: 'stored', id, topic: TOPIC, body: { seq: 102 } });
    done({ type: 'card-moved', card: 'two', lane: 'PLAN', order: 'a7' });
    await user.click(screen.getByRole('button', { name: /^Undo/ }));
    expect(sent().at(-1)).toMatchObject({ card: 'two', order: 'a1' });
    const undo = FakeSocket.last.sentOf('send').at(-1) as { id: string };
    done({ type: 'card-moved', card: 'two', lane: 'PLAN', order: 'a1' }, me);
    says({ type: 'stored', id: undo.id, topic: TOPIC, body: { seq: 104 } });
    await user.click(screen.getByRole('button', { name: /^Redo/ }));
    expect(sent().at(-1)).toMatchObject({ card: 'two', order: 'a7' });
  });

  test('goes by it from a menu that was open before, too', async () => {
    const { done, sent, user } = opened(board({ cards: three }));
    await user.click(within(cardOf('one')).getByRole('button', { name: 'Actions for this card' }));
    expect(screen.queryByRole('menuitem', { name: 'Move up' })).toBeNull();
    expect(done(toTop)).toEqual(['three']);
    await user.click(screen.getByRole('menuitem', { name: 'Move up' }));
    expect(sent().at(-1)).toEqual({ type: 'card-moved', card: 'one', lane: 'PLAN', order: 'Zy' });
  });

  test('can be chosen among what came meanwhile in an open dialog', async () => {
    const { done, user } = opened(board({ cards: three }));
    await user.click(within(cardOf('one')).getByRole('button', { name: /^Details/ }));
    expect(done(aNote('late', 'a9', 'Came meanwhile'))).toEqual(['late']);
    await user.click(screen.getByRole('button', { name: /Which card/ }));
    await user.click(screen.getByRole('option', { name: 'Came meanwhile' }));
  });

  test('is written on with the letters of others, which draw no other card', async () => {
    const { done, user } = opened(board({ cards: three }));
    await user.click(within(cardOf('two')).getByRole('button', { name: 'Actions for this card' }));
    await user.click(screen.getByRole('menuitem', { name: 'Change the words' }));
    await within(cardOf('two')).findByRole('button', { name: 'Done' });
    expect(field.text).toBe('two');
    expect(done(letter('one', 1, 3))).toEqual(['one']);
    expect(field.text).toBe('two');
    expect(done(letter('two', 1, 3))).toEqual(['two']);
    expect(field.text).toBe('two!');
    expect(done({ type: 'card-deleted', card: 'two' })).toEqual([]);
    expect(document.querySelector('[data-card="two"]')).toBeNull();
  });

  test('says whether its words are saved, without counting letters', async () => {
    const { user } = opened(board({ cards: three }));
    await user.click(within(cardOf('two')).getByRole('button', { name: 'Actions for this card' }));
    await user.click(screen.getByRole('menuitem', { name: 'Change the words' }));
    const said = await within(cardOf('two')).findByRole('status');
    expect(said.textContent).toBe('All saved');
    act(() => field.typed(ChangeSet.of({ from: 3, insert: '!' }, 3)));
    act(() => field.typed(ChangeSet.of({ from: 4, insert: '!' }, 4)));
    expect(said.textContent).toBe('Not saved yet');
    act(() => FakeSocket.last.breaks());
    expect(said.textContent).toBe('Reconnecting, not saved yet');
  });
});
