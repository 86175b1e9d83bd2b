import { act, screen } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { FakeSocket } from '@/testing/fakeSocket';
import { renderScreen } from '@/testing/renderScreen';
import { aSnapshot } from '../student/boardFixtures';
import { useBoard } from '../student/useBoard';
import { StaffTools } from './StaffTools';

vi.mock('@/features/institution', () => ({ useMe: () => ({ accountId: 'me' }) }));

beforeEach(() => sessionStorage.clear());

function Page() {
  return <StaffTools live={useBoard('b')} />;
}

function opened() {
  const shown = renderScreen(Page);
  const body = aSnapshot({ readOnly: true });
  act(() => FakeSocket.last.says({ type: 'view', topic: 'board/b', version: 1, now: '2026-11-22T10:00:00Z', body }));
  const sent = () => FakeSocket.last.sentOf('send');
  return { ...shown, sent };
}

it('freezes a board and offers to reopen it', async () => {
  const { user, sent } = opened();
  await user.click(screen.getByRole('button', { name: 'Freeze the board' }));
  expect(sent().at(-1)?.command).toEqual({ type: 'operate', op: { type: 'board-frozen' } });
  await user.click(screen.getByRole('button', { name: 'Reopen the board' }));
  screen.getByRole('button', { name: 'Freeze the board' });
});

it('pins words, never none, and takes them away', async () => {
  const { user, sent } = opened();
  await user.click(screen.getByRole('button', { name: 'Pin a note' }));
  await user.type(screen.getByRole('textbox', { name: 'Note' }), '  ');
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Pin it' }).disabled).toBe(true);
  await user.type(screen.getByRole('textbox', { name: 'Note' }), 'Look at the haemoglobin ');
  await user.click(screen.getByRole('button', { name: 'Pin it' }));
  expect(sent().at(-1)?.command).toEqual({
    type: 'operate',
    op: { type: 'note-pinned', text: 'Look at the haemoglobin' },
  });
  screen.getByRole('button', { name: 'Change the note' });
  await user.click(screen.getByRole('button', { name: 'Take the note away' }));
  screen.getByRole('button', { name: 'Pin a note' });
});

it('brings the words back when they were refused', async () => {
  const { user, sent } = opened();
  await user.click(screen.getByRole('button', { name: 'Pin a note' }));
  await user.type(screen.getByRole('textbox', { name: 'Note' }), 'Once more');
  await user.click(screen.getByRole('button', { name: 'Pin it' }));
  const { id } = sent().at(-1) as { id: string };
  act(() =>
    FakeSocket.last.says({
      type: 'problem',
      id,
      topic: 'board/b',
      problem: { type: 'about:blank', title: 'No', status: 409, code: 'caseboard.x', detail: 'No', requestId: 'r' },
    } as never),
  );
  expect((await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Note' })).value).toBe('Once more');
});
