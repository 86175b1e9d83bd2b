import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { fakeServer } from '@/testing/fakeServer';
import { renderScreen } from '@/testing/renderScreen';
import { QueueNotice } from './QueueNotice';

test('whoever waits is told about how long, in steps of five seconds', async () => {
  fakeServer({ 'GET /api/sign-in/queue': [200, { before: 60, seconds: 12 }] });
  renderScreen(() => <QueueNotice isPending />);
  const said = await screen.findByText(/Your turn comes in about/, {}, { timeout: 4_000 });
  expect(said.textContent).toContain('about 15 seconds');
});

test('without an answer it is still said that one waits', async () => {
  fakeServer();
  renderScreen(() => <QueueNotice isPending />);
  expect(await screen.findByText('It is your turn in a moment.', {}, { timeout: 4_000 })).toBeTruthy();
});
