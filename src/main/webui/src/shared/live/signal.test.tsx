import { act, fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { FakeSocket } from '@/testing/fakeSocket';
import { renderScreen } from '@/testing/renderScreen';
import { useTopic } from './hooks';
import { useSignal } from './signal';

const TOPIC = 'board/b';
const at = (card: string) => ({ type: 'at-card', card });

function Page() {
  const [card, setCard] = useState<string | null>(null);
  const { signals } = useTopic(TOPIC);
  useSignal(TOPIC, card === null ? null : at(card));
  return (
    <>
      <output>{JSON.stringify(signals)}</output>
      <input aria-label="card" onChange={({ target }) => setCard(target.value || null)} />
    </>
  );
}

const turn = (card: string | null) => {
  fireEvent.change(screen.getByLabelText('card'), { target: { value: card ?? '' } });
};
const said = () => FakeSocket.last.sentOf('signal').map(({ signal }) => signal);
const pass = (ms: number) =>
  act(() => {
    vi.advanceTimersByTime(ms);
  });

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('signals', () => {
  test('say the last of a quick succession, again while it lasts, and the end once', () => {
    renderScreen(Page);
    pass(2_000);
    expect(said()).toEqual([]);
    act(() => {
      turn('one');
    });
    pass(100);
    act(() => {
      turn('two');
    });
    pass(300);
    expect(said()).toEqual([at('two')]);
    pass(10_000);
    expect(said()).toEqual([at('two'), at('two'), at('two')]);
    act(() => {
      turn(null);
    });
    pass(2_000);
    expect(said().slice(3)).toEqual([null]);
  });

  test('end with the screen', () => {
    const { unmount } = renderScreen(Page);
    act(() => {
      turn('one');
    });
    pass(300);
    unmount();
    expect(said()).toEqual([at('one'), null]);
  });

  test('of others are those last told, and gone with the connection', () => {
    const { container, socket } = renderScreen(Page);
    const text = () => container.querySelector('output')?.textContent;
    act(() => socket.says({ type: 'signals', topic: TOPIC, signals: [{ accountId: 'amina', signal: at('one') }] }));
    expect(text()).toContain('amina');
    act(() => {
      socket.breaks();
    });
    expect(text()).toBe('[]');
    // what is signalled meanwhile is worth nothing later
    act(() => {
      turn('one');
    });
    pass(300);
    expect(said()).toEqual([]);
  });
});
