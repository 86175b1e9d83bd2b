import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense, type ComponentType } from 'react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { onTestFinished } from 'vitest';
import { LiveClient, LiveContext } from '@/shared/live';
import { Announcer, ToastRegion } from '@/shared/ui';
import { clearToasts } from '@/shared/ui/Toast';
import { FakeSocket } from './fakeSocket';

interface ScreenOptions {
  /** The route's path with its parameters, such as `/sessions/:sessionId`. */
  path?: string;
  /** The address at which it is opened. */
  at?: string;
  /** The account whose live connection it is; welcomed at once. */
  accountId?: string;
}

/**
 * Shows a screen as the app would: with routes, queries, texts and a live connection whose server is driven by hand.
 *
 *     const { user, socket } = renderScreen(Irat, { path: '/sessions/:sessionId', at: '/sessions/7' });
 *     socket.says({ type: 'view', topic: 'irat/7', version: 1, now, body });
 */
export function renderScreen(Screen: ComponentType, options: ScreenOptions = {}) {
  const { path = '/', at = path, accountId = 'me' } = options;
  clearToasts();
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const live = new LiveClient({ url: 'ws://test/live', accountId, openSocket: FakeSocket.open });
  live.start();
  onTestFinished(() => live.stop());
  const socket = FakeSocket.last;
  socket.welcomes(accountId);
  const router = createMemoryRouter(
    [
      { path, Component: Screen },
      { path: '*', element: <p>another page</p> },
    ],
    { initialEntries: [at] },
  );
  const shown = render(
    <QueryClientProvider client={queries}>
      <LiveContext value={live}>
        <Suspense>
          <RouterProvider router={router} />
        </Suspense>
        <Announcer />
        <ToastRegion />
      </LiveContext>
    </QueryClientProvider>,
  );
  return { ...shown, user: userEvent.setup(), socket, live, queries, path: () => router.state.location.pathname };
}
