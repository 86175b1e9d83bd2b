import { QueryClient } from '@tanstack/react-query';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeServer } from '@/testing/fakeServer';
import { forgetMe, meQuery } from './me';

const ADA = { accountId: 'a', givenName: 'Ada' };
const ask = () => new QueryClient({ defaultOptions: { queries: { retry: false } } }).query(meQuery);
const networkIsAway = () => vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));

beforeEach(async () => {
  fakeServer({ 'GET /api/me': [200, ADA] });
  await ask();
});

test('without network the tab still knows who is here', async () => {
  networkIsAway();
  await expect(ask()).resolves.toMatchObject(ADA);
});

test('whom the server no longer knows is forgotten', async () => {
  fakeServer({ 'GET /api/me': [401, { code: 'platform.not-signed-in', status: 401 }] });
  await expect(ask()).resolves.toBeNull();
  networkIsAway();
  await expect(ask()).rejects.toMatchObject({ code: 'network.unreachable' });
});

test('who signed out is forgotten', async () => {
  forgetMe(new QueryClient());
  networkIsAway();
  await expect(ask()).rejects.toMatchObject({ code: 'network.unreachable' });
});
