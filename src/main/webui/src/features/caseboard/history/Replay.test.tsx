import { screen, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { aCard, aSnapshot } from '../student/boardFixtures';
import { fakeServer } from '@/testing/fakeServer';
import { renderScreen } from '@/testing/renderScreen';
import { CardHistory } from './CardHistory';
import { PEOPLE, aTask } from './pastFixtures';
import Replay from './Replay';

vi.mock('@/features/institution', () => ({ useMe: () => ({ accountId: 'me' }) }));

const { layout } = aSnapshot({});

/** Answers in pages of four. */
function servePast() {
  const done = aTask();
  let after = 0;
  fakeServer({
    'GET /api/boards/b/past': () => {
      const page = done.slice(after, after + 4);
      after += 4;
      return [200, { boardId: 'b', seq: done.length, layout, done: page, people: PEOPLE }];
    },
  });
}

describe('a replay', () => {
  test('begins with the last moment and goes by keys to any other', async () => {
    servePast();
    const { user } = renderScreen(() => <Replay boardId="b" />);
    await screen.findByText('Paul Pill deleted “Call the ward now!”');
    expect(screen.getByText(/Change 9 of 9/)).toBeDefined();
    expect(screen.queryByText('Call the ward now!')).toBeNull();
    screen.getByRole('slider').focus();
    await user.keyboard('{ArrowLeft}');
    await screen.findByText(/Amina Okafor moved/);
    const card = screen.getByText('Call the ward now!').closest('[data-card]');
    expect(card?.getAttribute('data-changed')).toBe('true');
    expect(within(card as HTMLElement).getByText('at once')).toBeDefined();
    await user.keyboard('{ArrowLeft}');
    await screen.findByText('Think of the kidneys');
    expect(screen.getByText('Kim Staff pinned a note on the board: Think of the kidneys')).toBeDefined();
    await user.keyboard('{Home}{ArrowRight}{ArrowRight}');
    await screen.findByText('Amina Okafor set When of “Call the ward”: at noon');
    await user.keyboard('{Home}');
    await screen.findByText('The empty board');
    await user.keyboard('{End}');
    expect(await screen.findAllByText(/Change 9 of 9/)).not.toEqual([]);
  });

  test('plays from the beginning when it stands at the end, and offers nothing to do', async () => {
    servePast();
    const { user } = renderScreen(() => <Replay boardId="b" />);
    await user.click(await screen.findByRole('button', { name: 'Play' }));
    expect(screen.getByRole('button', { name: 'Pause' })).toBeDefined();
    await user.click(screen.getByRole('button', { name: '100 changes a second' }));
    await screen.findByRole('button', { name: 'Play' }, { timeout: 3_000 });
    expect(await screen.findAllByText(/Change 9 of 9/)).not.toEqual([]);
    for (const name of [/Add/, /Undo/, /Replay/, /Export/]) {
      expect(screen.queryByRole('button', { name })).toBeNull();
    }
    const legend = screen.getByRole('list', { name: 'Colours of the disciplines' });
    expect(legend.textContent).toContain('Nursing');
    expect(legend.textContent).toContain('Pharmacy');
    expect(legend.textContent).toContain('Staff');
  });

  test('of a board on which nothing was done says so', async () => {
    fakeServer({ 'GET /api/boards/b/past': [200, { boardId: 'b', seq: 0, layout, done: [], people: [] }] });
    renderScreen(() => <Replay boardId="b" />);
    await screen.findByText('Nothing has been done here yet');
  });

  test('of a board that is no longer one’s own says what the server says', async () => {
    fakeServer({
      'GET /api/boards/b/past': [
        404,
        { code: 'caseboard.no-board', title: 'No board', status: 404, detail: 'Not yours.' },
      ],
    });
    renderScreen(() => <Replay boardId="b" />);
    await screen.findByText('Not yours.');
  });
});

test('the history of a card shows every value with its author', async () => {
  servePast();
  const { user } = renderScreen(() => <CardHistory boardId="b" card={aCard({ id: 'ward' })} />);
  await user.click(screen.getByRole('button', { name: 'History of this card' }));
  const dialog = await screen.findByRole('dialog');
  await within(dialog).findByText('at noon');
  expect(within(dialog).getByText('at once').closest('li')?.textContent).toContain('Paul Pill');
  expect(within(dialog).getByText('at noon').closest('li')?.textContent).toContain('Amina Okafor');
  expect(within(dialog).getByText('Call the ward now!')).toBeDefined();
  expect(within(dialog).getByText(/Amina Okafor moved “Call the ward now!”/)).toBeDefined();
});
