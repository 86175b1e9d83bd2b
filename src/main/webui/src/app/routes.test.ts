import type { RouteObject } from 'react-router';
import { describe, expect, test } from 'vitest';
import { createRouter } from './routes';

interface Screen {
  path: string;
  lazy: () => Promise<unknown>;
}

function screens(routes: RouteObject[], above = ''): Screen[] {
  return routes.flatMap((route) => {
    const path = route.path?.startsWith('/') ? route.path : [above, route.path].filter(Boolean).join('/');
    const own = typeof route.lazy === 'function' ? [{ path, lazy: route.lazy as () => Promise<unknown> }] : [];
    return [...own, ...screens(route.children ?? [], path)];
  });
}

describe('the map of the app', () => {
  const all = screens(createRouter().routes);

  test('has one screen at each path', () => {
    const paths = all.map((screen) => screen.path);
    expect(paths.filter((path, index) => paths.indexOf(path) !== index)).toEqual([]);
  });

  test.each(all)('opens $path', async ({ lazy }) => {
    await expect(lazy()).resolves.toHaveProperty('Component');
  });
});
