import { act, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ServerMessage, Signalled } from '@/shared/live/protocol';
import { FakeSocket } from '@/testing/fakeSocket';
import { renderScreen } from '@/testing/renderScreen';
import { useBoard } from '../useBoard';
import { atWork } from './atWork';
import { CardPresence } from './CardPresence';
import { Here } from './Here';
import { useBoardPresence } from './useBoardPresence';

vi.mock('@/features/institution', () => ({ useMe: () => ({ accountId: 'me' }) }));

const TOPIC = 'board/b';
const person = (accountId: string, givenName: string) => ({
  accountId,
  givenName,
  familyName: 'Okafor',
  discipline: 'NUR',
});
const signals = (...told: Signalled[]): ServerMessage => ({ type: 'signals', topic: TOPIC, signals: told });
const at = (accountId: string, card: string | null, typing: boolean): Signalled => ({
  accountId,
  signal: { type: 'at-card', card, typing },
});

function Page() {
  const live = useBoard('b');
  const presence = useBoardPresence(live.topic, true);
  const present = atWork(live.people, live.signals, live.me);
  return (
    <>
      <Here people={live.people} signals={live.signals} />
      <section {...presence}>
        {['one', 'two'].map((card) => (
          <article key={card} data-card={card} aria-label={card}>
            <CardPresence there={present.filter((one) => one.card === card)} />
            <input aria-label={`words of ${card}`} />
          </article>
        ))}
      </section>
      <button type="button">elsewhere</button>
    </>
  );
}

describe('who is at which card', () => {
  it('is shown on the card and in the head, of others who are here', () => {
    renderScreen(Page);
    act(() => {
      const people = [person('me', 'Ada'), person('amina', 'Amina'), person('bo', 'Bo')];
      FakeSocket.last.says({ type: 'present', topic: TOPIC, people });
      FakeSocket.last.says(
        signals(at('me', 'one', true), at('amina', 'one', true), at('bo', 'one', false), at('gone', 'two', true)),
      );
    });
    const one = within(screen.getByLabelText('one'));
    expect(one.getAllByRole('listitem')).toHaveLength(2);
    expect(one.getAllByLabelText(/Amina/)).toHaveLength(1);
    expect(one.getAllByLabelText('is typing')).toHaveLength(1);
    expect(within(screen.getByLabelText('two')).queryByRole('list')).toBeNull();
    const here = within(screen.getByRole('list', { name: 'On the board now' }));
    expect(here.getAllByRole('listitem')).toHaveLength(3);
    expect(here.getAllByLabelText('is typing')).toHaveLength(1);
  });
});

describe('where I am', () => {
  const pass = (ms: number) =>
    act(() => {
      vi.advanceTimersByTime(ms);
    });
  const last = () => FakeSocket.last.sentOf('signal').at(-1)?.signal;
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('follows the focus, tells of typing while it lasts, and ends elsewhere', () => {
    renderScreen(Page);
    const words = screen.getByLabelText<HTMLInputElement>('words of one');
    act(() => {
      words.focus();
    });
    pass(400);
    expect(last()).toEqual({ type: 'at-card', card: 'one', typing: false });
    act(() => {
      words.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
    pass(400);
    expect(last()).toEqual({ type: 'at-card', card: 'one', typing: true });
    pass(4_000);
    pass(400);
    expect(last()).toEqual({ type: 'at-card', card: 'one', typing: false });
    act(() => {
      screen.getByLabelText('words of two').focus();
    });
    pass(400);
    expect(last()).toMatchObject({ card: 'two' });
    act(() => {
      screen.getByRole('button', { name: 'elsewhere' }).focus();
    });
    pass(1_000);
    pass(400);
    expect(last()).toBeNull();
  });
});
