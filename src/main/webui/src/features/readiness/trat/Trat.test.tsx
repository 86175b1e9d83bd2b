import { act, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import type { TratCard } from '@/shared/live/messages';
import { cardWhere, coveredCard, renderPhase, runningPhase, scratchedBy } from '../testing';
import Trat from './Trat';

const opened = (card: TratCard = coveredCard) => renderPhase(Trat, runningPhase('TRAT'), card);

const field = (option: string) => screen.getByRole('button', { name: `Hold to scratch ${option}` });

afterEach(() => {
  vi.useRealTimers();
});

test('pressing an option leans towards it, and pressing it again withdraws', async () => {
  const { user, commands, stores } = await opened();
  await user.click(screen.getByText('Option b of q1'));
  expect(screen.getByRole('button', { name: /Option b of q1/ }).getAttribute('aria-pressed')).toBe('true');
  await stores();
  await user.click(screen.getByText('Option b of q1'));
  expect(commands()).toEqual([
    { type: 'lean', item: 'q1', option: 'q1-b' },
    { type: 'withdraw', item: 'q1' },
  ]);
});

test('leanings of others are marks on their options once they are open', async () => {
  const { shows } = await opened(cardWhere('q1', { leaned: ['amina'] }));
  expect(screen.getByText(/^1 of 3 lean/)).toBeDefined();
  expect(screen.getAllByRole('list', { name: 'Nobody is seen leaning here' })).toHaveLength(4);
  shows(
    cardWhere('q1', {
      leaned: ['amina', 'ben', 'ada'],
      leaningsOpen: true,
      leanings: [
        { accountId: 'amina', option: 'q1-c' },
        { accountId: 'ben', option: 'q1-c' },
        { accountId: 'ada', option: 'q1-a' },
      ],
    }),
  );
  const towardsC = within(screen.getByRole('list', { name: '2 lean here' }));
  expect(towardsC.getByRole('img', { name: 'Amina Haddad, Pharmacy' })).toBeDefined();
  expect(screen.getByText('Apart: 1 for A and 2 for C. Hear the reasons before you scratch.')).toBeDefined();
});

test('one of the team may show the leanings before all have leaned', async () => {
  const { user, commands } = await opened(cardWhere('q1', { leaned: ['amina'] }));
  await user.click(screen.getByRole('button', { name: 'Show now' }));
  expect(commands()).toEqual([{ type: 'show-leanings', item: 'q1' }]);
});

test('by keyboard a scratch asks once more, and names its attempt', async () => {
  const { user, commands } = await opened(cardWhere('q1', { nextAttempt: 2, scratches: [scratchedBy('ben', 'q1-a')] }));
  field('C').focus();
  await user.keyboard('{Enter}');
  expect(commands()).toEqual([]);
  expect(screen.getByRole('button', { name: 'Press again: scratch C' })).toBeDefined();
  await user.keyboard('{Enter}');
  expect(commands()).toEqual([{ type: 'scratch', item: 'q1', option: 'q1-c', attempt: 2 }]);
  expect(screen.getByRole('button', { name: 'Scratching C' })).toBeDefined();
});

test('held long enough it is scratched; let go before, it is not', async () => {
  const { commands } = await opened();
  vi.useFakeTimers({ now: Date.now() });
  const press = { pointerType: 'touch', button: 0, pointerId: 1, width: 20, height: 20, pressure: 0.5 };
  fireEvent.pointerDown(field('B'), press);
  act(() => void vi.advanceTimersByTime(300));
  fireEvent.pointerUp(field('B'), press);
  act(() => void vi.advanceTimersByTime(6_000));
  expect(commands()).toEqual([]);
  fireEvent.pointerDown(field('B'), press);
  act(() => void vi.advanceTimersByTime(700));
  expect(commands()).toEqual([{ type: 'scratch', item: 'q1', option: 'q1-b', attempt: 1 }]);
});

test("a teammate's scratch is seen and said at once, with its points", async () => {
  const { shows } = await opened();
  const solved = {
    solved: true,
    points: 4,
    pointsNow: null,
    nextAttempt: 2,
    scratches: [scratchedBy('amina', 'q1-b', true)],
  };
  shows(cardWhere('q1', solved, 4));
  expect(screen.getAllByText('Amina scratched 1B: right, 4 points.')).toHaveLength(2);
  expect(screen.getByText('+4 points')).toBeDefined();
  expect(screen.getByRole('button', { name: 'Question 1: solved, 4 points' })).toBeDefined();
  expect(screen.getByRole('button', { name: 'Next open question' })).toBeDefined();
});

test('a refused scratch says gently who was faster', async () => {
  const { user, refuses } = await opened();
  field('B').focus();
  await user.keyboard('{Enter}{Enter}');
  const scratches = [scratchedBy('amina', 'q1-c')];
  await refuses('readiness.attempt-taken', 'Taken.', { item: 'q1', nextAttempt: 2, solved: false, scratches });
  expect(screen.getByRole('status').textContent).toContain('Amina scratched C a moment before you');
});

test('without a connection nothing is scratched for later, but leanings are kept', async () => {
  const { user, loses } = await opened();
  loses();
  const waiting = screen.getAllByRole<HTMLButtonElement>('button', { name: /^Reconnecting: scratching/ });
  expect(waiting).toHaveLength(4);
  expect(waiting.every((button) => button.disabled)).toBe(true);
  await user.click(screen.getByText('Option a of q1'));
  expect(screen.getByRole('button', { name: /Option a of q1/ }).getAttribute('aria-pressed')).toBe('true');
});

test('a complete card says what it earned', async () => {
  const items = coveredCard.items.map((item) => ({ ...item, solved: true, points: 2, pointsNow: null }));
  await opened({ ...coveredCard, points: 6, items });
  expect(screen.getByText('Card complete: 6 of 12 points')).toBeDefined();
});

test('leanings towards a scratched option no longer count', async () => {
  await opened(
    cardWhere('q1', {
      scratches: [scratchedBy('ben', 'q1-b')],
      leaned: ['amina', 'ben'],
      leaningsOpen: true,
      leanings: [
        { accountId: 'amina', option: 'q1-d' },
        { accountId: 'ben', option: 'q1-b' },
      ],
    }),
  );
  expect(screen.getByText('All towards D. Does anybody see a reason against it?')).toBeDefined();
});
