import { useRef } from 'react';
import { RouterProvider } from 'react-aria-components';
import { Outlet, ScrollRestoration, useHref, useLocation, useNavigate } from 'react-router';
import { ArrivalContext } from '@/shared/routing/arrival';
import { Announcer, ToastRegion } from '@/shared/ui';

/** What every page stands in: links of React Aria go through the router, and focus follows navigation. */
export function Root() {
  const navigate = useNavigate();
  const arrived = useRef(useLocation().pathname);
  return (
    <RouterProvider navigate={(path) => void navigate(path)} useHref={useHref}>
      <ArrivalContext value={arrived}>
        <Outlet />
      </ArrivalContext>
      <Announcer />
      <ToastRegion />
      <ScrollRestoration />
    </RouterProvider>
  );
}
