import { screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { fakeServer } from '@/testing/fakeServer';
import { renderScreen } from '@/testing/renderScreen';
import type { BoardFile } from './boardFile';
import { ExportMenu } from './ExportMenu';
import PrintBoard from './PrintBoard';
import * as saving from '@/shared/download/saveFile';

const SCRIPT = '<script>window.broken = 1</script><img src=x onerror="window.broken = 1">';

const amina = { name: 'Amina <b>Okafor</b>', discipline: 'NUR' };

const FILE: BoardFile = {
  format: 'consilium-board/1',
  madeAt: '2026-11-28T06:00:00Z',
  session: 'Tuesday',
  team: 'Team 1',
  changes: 12,
  frozen: false,
  note: { text: SCRIPT, author: { name: 'Kim Staff', discipline: null } },
  lanes: [
    {
      id: 'MEDICATIONS',
      title: null,
      cardType: 'MEDICATION',
      cards: [
        {
          id: 'one',
          cardType: 'MEDICATION',
          text: SCRIPT,
          fields: { dose: '[x](javascript:alert(1))', decision: 'STOP' },
          author: amina,
          editor: { name: 'Paul Pill', discipline: 'PHA' },
          comments: [{ author: amina, text: SCRIPT }],
          reactions: [{ author: amina, reaction: 'AGREE' }],
          tags: ['ipec:TT', SCRIPT],
          credits: [{ member: amina, accepted: true }],
          links: [{ kind: 'CAUSES', to: 'two' }],
        },
      ],
    },
    {
      id: 'OWN',
      title: SCRIPT,
      cardType: 'NOTE',
      cards: [
        {
          id: 'two',
          cardType: 'NOTE',
          text: 'Falls',
          fields: {},
          author: amina,
          editor: amina,
          comments: [],
          reactions: [],
          tags: [],
          credits: [],
          links: [],
        },
      ],
    },
    { id: 'TASKS', title: null, cardType: 'TASK', cards: [] },
  ],
};

test('everything is on the page, and what looks like script stays text', async () => {
  fakeServer({ 'GET /api/boards/b/board.json': [200, FILE] });
  renderScreen(PrintBoard, { path: '/boards/:boardId/print', at: '/boards/b/print' });
  const page = await screen.findByRole('article', { name: 'Case board, Team 1' });
  expect(within(page).getAllByText(SCRIPT, { exact: false }).length).toBeGreaterThanOrEqual(4);
  expect(page.querySelector('script, img, a, b')).toBeNull();
  expect(window).not.toHaveProperty('broken');
  expect(page.textContent).toContain('1.1 Medication');
  expect(page.textContent).toContain('DecisionStop');
  expect(page.textContent).toContain('Causes 2.1');
  expect(page.textContent).toContain('Teams and teamwork');
  expect(page.textContent).toContain('Amina <b>Okafor</b> (Nursing), changed by Paul Pill (Pharmacy)');
  expect(page.textContent).toContain('No cards yet.');
});

test('files are saved under names that name nobody', async () => {
  const saved = vi.spyOn(saving, 'saveFile').mockReturnValue();
  fakeServer({ 'GET /api/boards/b/board.json': [200, FILE], 'GET /api/boards/b/board.md': [200, 'the document'] });
  const { user } = renderScreen(() => <ExportMenu boardId="b" />);
  await user.click(screen.getByRole('button', { name: 'Export' }));
  await user.click(await screen.findByRole('menuitem', { name: /JSON/ }));
  await vi.waitFor(() => expect(saved).toHaveBeenCalledOnce());
  expect(saved.mock.calls[0]?.slice(0, 2)).toEqual(['board.json', 'application/json']);
  expect(JSON.parse(saved.mock.calls[0]?.[2] ?? '')).toEqual(FILE);
  await user.click(screen.getByRole('button', { name: 'Export' }));
  await user.click(await screen.findByRole('menuitem', { name: /Markdown/ }));
  await vi.waitFor(() => expect(saved).toHaveBeenCalledTimes(2));
  expect(saved.mock.calls[1]?.slice(0, 2)).toEqual(['board.md', 'text/markdown']);
});
