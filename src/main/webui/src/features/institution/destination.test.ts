import { expect, test } from 'vitest';
import { destination } from './destination';

const to = (path: string) => destination(new URLSearchParams({ to: path }));

test('goes on to the page that was asked for', () => {
  expect(to('/sessions/7?tab=board')).toBe('/sessions/7?tab=board');
});

test.each(['//elsewhere.example', '/\\elsewhere.example', 'https://elsewhere.example', '/sign-in?to=/', ''])(
  'goes to Today instead of %s',
  (path) => {
    expect(to(path)).toBe('/');
  },
);
