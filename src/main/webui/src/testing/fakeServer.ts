import { vi } from 'vitest';

type Answer = [status: number, body: unknown] | ((body: unknown) => [status: number, body: unknown]);

export interface FakeServer {
  /** Answers by "METHOD /path", such as `GET /api/me`; taken anew at each request, 404 for all others. */
  answers: Record<string, Answer>;
  /** What was sent, as "METHOD /path" with the body; without the plain GETs. */
  readonly asked: { request: string; body: unknown }[];
}

/** Stands in for the REST server until the test ends (vi.unstubAllGlobals). */
export function fakeServer(answers: Record<string, Answer> = {}): FakeServer {
  const server: FakeServer = { answers, asked: [] };
  vi.stubGlobal('fetch', async (request: Request) => {
    const name = `${request.method} ${new URL(request.url).pathname}`;
    const text = await request.text();
    const sent = request.headers.get('Content-Type')?.includes('json') ? parsed(text) : text;
    if (request.method !== 'GET') server.asked.push({ request: name, body: sent });
    const answer = server.answers[name] ?? [404, { code: 'test.none', title: '', status: 404, detail: name }];
    const [status, body] = typeof answer === 'function' ? answer(sent) : answer;
    return new Response(status === 204 ? null : JSON.stringify(body), { status });
  });
  return server;
}

/** What was sent as JSON; a file goes as it is, whatever it holds. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text || 'null');
  } catch {
    return text;
  }
}
