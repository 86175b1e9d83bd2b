import { beforeEach, expect, test, vi } from 'vitest';
import { api, asIs, call, onSignedOut, ProblemError } from '.';

const answers = vi.fn<(request: Request) => Promise<Response>>();
const json = (status: number, body: unknown) =>
  Promise.resolve(
    new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/problem+json' } }),
  );
function asked(): Request {
  const request = answers.mock.lastCall?.[0];
  if (!request) throw new Error('Nothing was asked');
  return request;
}

beforeEach(() => vi.stubGlobal('fetch', answers));

test('every request says that it is ours, and stays on this host', async () => {
  answers.mockReturnValue(json(200, { givenName: 'Ada' }));
  await expect(call(api.GET('/api/me'))).resolves.toEqual({ givenName: 'Ada' });
  expect(asked().headers.get('X-Consilium')).toBe('1');
  expect(asked().credentials).toBe('same-origin');
  expect(new URL(asked().url).origin).toBe(location.origin);
});

test('a refusal is thrown with its code, sentence, faults and further members', async () => {
  answers.mockReturnValue(
    json(422, {
      code: 'course.faulty-roster',
      title: 'Invalid input',
      status: 422,
      detail: 'Two rows need correcting.',
      faults: [{ where: 'line 3, column 2', detail: 'No address.' }],
      digest: 'abc',
    }),
  );
  const refused = call(api.GET('/api/courses'));
  await expect(refused).rejects.toBeInstanceOf(ProblemError);
  await expect(refused).rejects.toMatchObject({
    code: 'course.faulty-roster',
    faults: [{ where: 'line 3, column 2' }],
    members: { digest: 'abc' },
    passing: false,
  });
});

test('a server out of reach is a problem that passes', async () => {
  answers.mockRejectedValue(new TypeError('Failed to fetch'));
  await expect(call(api.GET('/api/courses'))).rejects.toMatchObject({ code: 'network.unreachable', passing: true });
});

test('what a proxy says in place of the server keeps its status', async () => {
  answers.mockReturnValue(Promise.resolve(new Response('<html>', { status: 502 })));
  await expect(call(api.GET('/api/courses'))).rejects.toMatchObject({ code: 'http.502', passing: true });
});

test('a sign-in that has ended is reported, a failed sign-in is not', async () => {
  const reported = vi.fn();
  const forget = onSignedOut(reported);
  answers.mockImplementation(() => json(401, { code: 'platform.not-signed-in', status: 401 }));
  await call(api.GET('/api/me')).catch(() => undefined);
  expect(reported).not.toHaveBeenCalled();
  await call(api.GET('/api/courses')).catch(() => undefined);
  expect(reported).toHaveBeenCalledOnce();
  forget();
});

test('a text goes as it is, not as JSON', async () => {
  answers.mockReturnValue(json(200, {}));
  const roster = 'email;given name\nada@school.example;Ada';
  const path = { path: { course: '7' } };
  await call(api.POST('/api/courses/{course}/roster/preview', { params: path, ...asIs(roster, 'text/csv') }));
  expect(asked().headers.get('Content-Type')).toBe('text/csv');
  expect(new URL(asked().url).pathname).toBe('/api/courses/7/roster/preview');
  await expect(asked().text()).resolves.toBe(roster);
});
