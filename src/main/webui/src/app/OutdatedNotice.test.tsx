import { act, render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { LiveClient, LiveContext } from '@/shared/live';
import { FakeSocket } from '@/testing/fakeSocket';
import { OutdatedNotice } from './OutdatedNotice';

test('a page that is older than the server asks to be loaded again', () => {
  const client = new LiveClient({ url: 'ws://hall/live', accountId: 'ada', openSocket: FakeSocket.open });
  client.start();
  render(
    <LiveContext value={client}>
      <OutdatedNotice />
    </LiveContext>,
  );
  FakeSocket.last.breaks();
  expect(screen.queryByRole('button')).toBeNull();
  dispatchEvent(new Event('online'));
  act(() => FakeSocket.last.breaks(4426));
  expect(screen.getByRole('status').textContent).toContain('Load this page again');
  expect(screen.getByRole('button', { name: 'Load again' })).toBeTruthy();
  client.stop();
});
