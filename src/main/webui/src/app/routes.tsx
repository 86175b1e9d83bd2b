/*
 * The map of the app. Rooms put their own screens on it: a file `features/<room>/routes.tsx` whose default export is a
 * FeatureRoutes (see shared/routing) is found here by itself, and nothing in app/ changes for a new screen.
 *
 *     const routes: FeatureRoutes = {
 *       pages: [{ path: 'sessions/:sessionId/results', screen: () => import('./screens/MyResults') }],
 *       course: [{ path: 'teams', screen: () => import('./screens/TeamSets'), order: 20,
 *                  label: (t) => t('tab', { ns: 'teaming' }) }],
 *     };
 *     export default routes;
 *
 * A screen is a default-exported component in a file of its own, so that it is fetched when it is first opened.
 */
import i18next from 'i18next';
import { createBrowserRouter, type RouteObject } from 'react-router';
import { addressesBegin } from '@/shared/routing/look';
import type { CoursePage, FeatureRoutes, Page, SchoolPage } from '@/shared/routing/featureRoutes';
import { CourseFrame } from './CourseFrame';
import { NotFound } from './NotFound';
import { Root } from './Root';
import { RouteFault } from './RouteFault';
import { SchoolFrame } from './SchoolFrame';
import { Screen } from './Screen';
import { Shell } from './Shell';
import { SignedIn } from './SignedIn';

const found = import.meta.glob<FeatureRoutes>('../features/*/routes.tsx', { eager: true, import: 'default' });

const rooms = Object.entries(found).map(([path, routes]) => ({ room: path.split('/')[2] ?? '', routes }));

function gathered(kind: 'open' | 'pages' | 'bare' | 'course' | 'school'): RouteObject[] {
  return rooms.flatMap(({ room, routes }) => (routes[kind] ?? []).map((page) => routeOf(room, page)));
}

function routeOf(room: string, { path, screen }: Page): RouteObject {
  return {
    path,
    lazy: async () => {
      const [{ default: Component }] = await Promise.all([screen(), i18next.loadNamespaces(room)]);
      return { Component };
    },
  };
}

/** The pages with a name, in the order of the work, with the rooms whose texts their names need. */
function tabsOf(kind: 'course' | 'school') {
  return rooms
    .flatMap(({ room, routes }) => (routes[kind] ?? []).map((page: CoursePage & SchoolPage) => ({ room, page })))
    .flatMap(({ room, page }) =>
      page.label
        ? [
            {
              room,
              path: page.path,
              label: page.label,
              order: page.order ?? 99,
              roles: page.roles ?? ['ADMINISTRATOR' as const],
            },
          ]
        : [],
    )
    .sort((a, b) => a.order - b.order);
}

const courseTabs = tabsOf('course');
const schoolTabs = tabsOf('school');

export const createRouter = () => createBrowserRouter(pages, { basename: addressesBegin });

const pages: RouteObject[] = [
  {
    Component: Root,
    ErrorBoundary: RouteFault,
    HydrateFallback: () => null,
    children: [
      { Component: Screen, children: gathered('open') },
      {
        Component: SignedIn,
        children: [
          { Component: Screen, children: gathered('bare') },
          {
            Component: Shell,
            children: [
              ...gathered('pages'),
              {
                path: 'courses/:courseId',
                element: <CourseFrame tabs={courseTabs} />,
                children: gathered('course'),
              },
              {
                path: 'school',
                element: <SchoolFrame tabs={schoolTabs} />,
                children: gathered('school'),
              },
              { path: '*', Component: NotFound },
            ],
          },
        ],
      },
    ],
  },
];
