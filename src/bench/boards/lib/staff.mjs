import { Browser } from '../../lib/browser.mjs';

/** The coordinators of the demo's schools, signed in, one for each school. */
export async function coordinators(port) {
  const accounts = await new Browser(port).get('/api/demo-accounts');
  return Promise.all(
    accounts
      .filter(({ role }) => role === 'COORDINATOR')
      .map(async ({ email, password }) => {
        const browser = new Browser(port);
        await browser.post('/api/sign-in', { email, password });
        return browser;
      }),
  );
}
