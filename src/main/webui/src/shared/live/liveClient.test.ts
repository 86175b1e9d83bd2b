import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ProblemError } from '@/shared/api';
import { FakeSocket } from '@/testing/fakeSocket';
import { LiveClient, type LiveClientOptions } from './liveClient';
import type { ServerMessage } from './protocol';

const TOPIC = 'irat/1';
const NOW = '2026-03-02T10:00:00Z';
const view = (version: number, shown = version): ServerMessage => ({
  type: 'view',
  topic: TOPIC,
  version,
  now: NOW,
  body: { type: 'irat', shown },
});
const problem = (code: string, status: number) => ({
  type: `urn:consilium:problem:${code}`,
  code,
  status,
  title: '',
  detail: 'because',
});

let clients: LiveClient[] = [];

function started(options: Partial<LiveClientOptions> = {}): LiveClient {
  let ids = 0;
  const client = new LiveClient({
    url: 'ws://hall/live',
    accountId: 'ada',
    storage: sessionStorage,
    openSocket: FakeSocket.open,
    newId: () => `id-${++ids}`,
    ...options,
  });
  clients.push(client);
  client.start();
  return client;
}

function joined(client: LiveClient): void {
  client.join(TOPIC, { changed: () => undefined });
}

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse(NOW) });
  vi.spyOn(Math, 'random').mockReturnValue(1);
  FakeSocket.opened.length = 0;
  sessionStorage.clear();
});

afterEach(() => {
  clients.forEach((client) => client.stop());
  clients = [];
  vi.useRealTimers();
});

describe('topics', () => {
  test('are joined once welcomed, and show what the server says last', () => {
    const client = started();
    joined(client);
    expect(FakeSocket.last.sent).toEqual([]);
    FakeSocket.last.welcomes('ada');
    expect(FakeSocket.last.sentOf('join')).toEqual([{ type: 'join', topic: TOPIC }]);
    FakeSocket.last.says(view(1));
    FakeSocket.last.says(view(2));
    expect(client.topic(TOPIC)).toMatchObject({ state: 'live', view: { shown: 2 } });
  });

  test('never go back to an older view', () => {
    const client = started();
    joined(client);
    FakeSocket.last.welcomes('ada');
    FakeSocket.last.says(view(3));
    FakeSocket.last.says(view(2));
    expect(client.topic(TOPIC).view).toMatchObject({ shown: 3 });
  });

  test('stay shown while the connection is lost, and are joined again, counting versions anew', () => {
    const client = started();
    joined(client);
    FakeSocket.last.welcomes('ada');
    FakeSocket.last.says(view(7));
    FakeSocket.last.breaks();
    expect(client.topic(TOPIC)).toMatchObject({ state: 'stale', view: { shown: 7 } });
    vi.advanceTimersByTime(400);
    FakeSocket.last.welcomes('ada');
    FakeSocket.last.says(view(1, 8));
    expect(client.topic(TOPIC)).toMatchObject({ state: 'live', view: { shown: 8 } });
  });

  test('tell how far they are known when they resume', () => {
    const client = started();
    client.join(TOPIC, { changed: () => undefined, since: () => 41 });
    FakeSocket.last.welcomes('ada');
    expect(FakeSocket.last.sentOf('join')).toEqual([{ type: 'join', topic: TOPIC, since: 41 }]);
    FakeSocket.last.says({ type: 'resync', topic: TOPIC });
    expect(FakeSocket.last.sentOf('join')).toHaveLength(2);
  });

  test('go on from where the one furthest behind is, and from nothing when one knows nothing', () => {
    const client = started();
    const late: { since?: number } = {};
    client.join(TOPIC, { changed: () => undefined, since: () => 41 });
    client.join(TOPIC, { changed: () => undefined, since: () => late.since });
    client.join(TOPIC, { changed: () => undefined });
    FakeSocket.last.welcomes('ada');
    late.since = 17;
    FakeSocket.last.says({ type: 'resync', topic: TOPIC });
    expect(FakeSocket.last.sentOf('join')).toEqual([
      { type: 'join', topic: TOPIC },
      { type: 'join', topic: TOPIC, since: 17 },
    ]);
  });

  test('are asked for anew by one that resumes and comes back to a view that was kept', () => {
    const client = started();
    const resuming = () => {
      const views: unknown[] = [];
      const leave = client.join(TOPIC, {
        changed: () => undefined,
        since: () => undefined,
        view: (body) => views.push(body),
      });
      return { views, leave };
    };
    const first = resuming();
    FakeSocket.last.welcomes('ada');
    FakeSocket.last.says(view(1));
    first.leave();
    const second = resuming();
    expect(second.views).toEqual([]);
    expect(FakeSocket.last.sentOf('join')).toHaveLength(2);
    FakeSocket.last.says(view(2));
    expect(second.views).toEqual([{ type: 'irat', shown: 2 }]);
    expect(first.views).toEqual([{ type: 'irat', shown: 1 }]);
  });

  test('are asked for again when something was found missing', () => {
    const client = started();
    joined(client);
    FakeSocket.last.welcomes('ada');
    FakeSocket.last.says(view(7));
    client.rejoin(TOPIC);
    expect(client.topic(TOPIC)).toMatchObject({ state: 'stale', view: { shown: 7 } });
    FakeSocket.last.says(view(1, 8));
    expect(client.topic(TOPIC)).toMatchObject({ state: 'live', view: { shown: 8 } });
  });

  test('hand on events in their order', () => {
    const client = started();
    const events: unknown[] = [];
    client.join(TOPIC, { changed: () => undefined, event: (body) => events.push(body.type) });
    FakeSocket.last.welcomes('ada');
    FakeSocket.last.says({ type: 'event', topic: TOPIC, body: { type: 'card-created' } });
    FakeSocket.last.says({ type: 'event', topic: TOPIC, body: { type: 'card-moved' } });
    expect(events).toEqual(['card-created', 'card-moved']);
  });

  test('show nothing any more once the right to them is lost', () => {
    const client = started();
    joined(client);
    FakeSocket.last.welcomes('ada');
    FakeSocket.last.says(view(1));
    FakeSocket.last.says({ type: 'closed', topic: TOPIC, problem: problem('session.not-allowed', 403) });
    expect(client.topic(TOPIC)).toMatchObject({ state: 'refused', view: undefined });
    expect(client.topic(TOPIC).problem?.code).toBe('session.not-allowed');
  });

  test('stay shown, and are asked for again, when the server cannot answer just now', () => {
    const client = started();
    joined(client);
    FakeSocket.last.welcomes('ada');
    FakeSocket.last.says(view(1));
    FakeSocket.last.says({ type: 'problem', topic: TOPIC, problem: problem('platform.database-away', 503) });
    expect(client.topic(TOPIC)).toMatchObject({ state: 'stale', view: { shown: 1 } });
    vi.advanceTimersByTime(2_000);
    expect(FakeSocket.last.sentOf('join')).toHaveLength(2);
    FakeSocket.last.says(view(2));
    expect(client.topic(TOPIC)).toMatchObject({ state: 'live', view: { shown: 2 } });
  });

  test('are left a moment after nobody watches, and not when somebody watches again', () => {
    const client = started();
    const leave = client.join(TOPIC, { changed: () => undefined });
    FakeSocket.last.welcomes('ada');
    leave();
    const leaveAgain = client.join(TOPIC, { changed: () => undefined });
    vi.advanceTimersByTime(5_000);
    expect(FakeSocket.last.sentOf('leave')).toEqual([]);
    leaveAgain();
    vi.advanceTimersByTime(5_000);
    expect(FakeSocket.last.sentOf('leave')).toEqual([{ type: 'leave', topic: TOPIC }]);
  });
});

describe('commands', () => {
  const choose = (option: string) => ({ type: 'choose', option });

  test('wait without a connection, in their order, and resolve when they are stored', async () => {
    const client = started();
    const first = client.send(TOPIC, choose('a'));
    const second = client.send(TOPIC, choose('b'));
    expect(client.outbox.waiting).toHaveLength(2);
    FakeSocket.last.welcomes('ada');
    expect(FakeSocket.last.sentOf('send').map((sent) => sent.id)).toEqual(['id-1']);
    FakeSocket.last.says({ type: 'stored', id: 'id-1', topic: TOPIC, body: 'kept' });
    FakeSocket.last.says({ type: 'stored', id: 'id-2', topic: TOPIC });
    await expect(first).resolves.toBe('kept');
    await expect(second).resolves.toBeUndefined();
    expect(client.outbox.waiting).toEqual([]);
  });

  test('are sent again under the same id when the connection broke before the answer', () => {
    const client = started();
    FakeSocket.last.welcomes('ada');
    void client.send(TOPIC, choose('a'));
    FakeSocket.last.breaks();
    vi.advanceTimersByTime(400);
    FakeSocket.last.welcomes('ada');
    expect(FakeSocket.last.sentOf('send').map((sent) => sent.id)).toEqual(['id-1']);
  });

  test('are sent again when no answer comes', () => {
    const client = started();
    FakeSocket.last.welcomes('ada');
    void client.send(TOPIC, choose('a'));
    vi.advanceTimersByTime(12_000);
    expect(FakeSocket.last.sentOf('send').map((sent) => sent.id)).toEqual(['id-1', 'id-1']);
  });

  test('survive a reload, for the same account only', () => {
    void started().send(TOPIC, choose('a'));
    expect(started({ accountId: 'ben' }).outbox.waiting).toEqual([]);
    started();
    FakeSocket.last.welcomes('ada');
    expect(FakeSocket.last.sentOf('send')).toMatchObject([{ id: 'id-1', command: { option: 'a' } }]);
  });

  test('reject when they are refused, and the next one goes', async () => {
    const client = started();
    FakeSocket.last.welcomes('ada');
    const refused = client.send(TOPIC, choose('a'));
    void client.send(TOPIC, choose('b'));
    FakeSocket.last.says({ type: 'problem', id: 'id-1', topic: TOPIC, problem: problem('session.too-late', 409) });
    await expect(refused).rejects.toBeInstanceOf(ProblemError);
    expect(client.outbox.waiting.map((entry) => entry.id)).toEqual(['id-2']);
    expect(FakeSocket.last.sentOf('send')).toHaveLength(2);
  });

  test('of a former page are told of when they are refused later', () => {
    void started().send(TOPIC, choose('a'));
    const refusedLater = vi.fn();
    started({ refusedLater });
    FakeSocket.last.welcomes('ada');
    FakeSocket.last.says({ type: 'problem', id: 'id-1', problem: problem('session.too-late', 409) });
    expect(refusedLater).toHaveBeenCalledOnce();
  });

  test('wait on when the server cannot just now, but not for ever when it fails over them', async () => {
    const client = started();
    FakeSocket.last.welcomes('ada');
    const failing = client.send(TOPIC, choose('a'));
    failing.catch(() => undefined);
    const fails = (code: string) =>
      FakeSocket.last.says({ type: 'problem', id: 'id-1', topic: TOPIC, problem: problem(code, 503) });
    for (let time = 0; time < 5; time++) {
      fails('platform.database-away');
      vi.advanceTimersByTime(2_000);
    }
    expect(client.outbox.waiting).toHaveLength(1);
    expect(FakeSocket.last.sentOf('send')).toHaveLength(6);
    for (let time = 0; time < 3; time++) {
      fails('platform.failure');
      vi.advanceTimersByTime(2_000);
    }
    await expect(failing).rejects.toMatchObject({ code: 'platform.failure' });
  });

  test('are not lost when the browser forbids storage', () => {
    const client = started({ storage: undefined });
    void client.send(TOPIC, choose('a'));
    expect(client.outbox.waiting).toHaveLength(1);
  });
});

describe('the connection', () => {
  test('comes back after growing pauses', () => {
    const client = started();
    FakeSocket.last.welcomes('ada');
    FakeSocket.last.breaks();
    expect(client.state).toBe('reconnecting');
    vi.advanceTimersByTime(400);
    FakeSocket.last.breaks();
    vi.advanceTimersByTime(799);
    expect(FakeSocket.opened).toHaveLength(2);
    vi.advanceTimersByTime(1);
    expect(FakeSocket.opened).toHaveLength(3);
    FakeSocket.last.welcomes('ada');
    expect(client.state).toBe('open');
  });

  test('does not wait when the network is back', () => {
    started();
    FakeSocket.last.breaks();
    dispatchEvent(new Event('online'));
    expect(FakeSocket.opened).toHaveLength(2);
  });

  test('is given up when the server falls silent', () => {
    const client = started();
    FakeSocket.last.welcomes('ada');
    vi.advanceTimersByTime(20_000);
    expect(FakeSocket.last.sentOf('ping')).toHaveLength(2);
    vi.advanceTimersByTime(8_000);
    expect(client.state).toBe('reconnecting');
  });

  test('ends with the sign-in', () => {
    const signedOut = vi.fn();
    const client = started({ signedOut });
    FakeSocket.last.welcomes('ada');
    FakeSocket.last.breaks(4401);
    vi.advanceTimersByTime(60_000);
    expect(signedOut).toHaveBeenCalledOnce();
    expect(client.state).toBe('ended');
    expect(FakeSocket.opened).toHaveLength(1);
  });

  test('is not asked for again by a page that is older than the server, and what waits is kept', () => {
    const client = started();
    void client.send(TOPIC, { type: 'choose' });
    FakeSocket.last.breaks(4426);
    vi.advanceTimersByTime(60_000);
    dispatchEvent(new Event('online'));
    expect(client.state).toBe('outdated');
    expect(FakeSocket.opened).toHaveLength(1);
    expect(client.outbox.waiting).toHaveLength(1);
  });

  test('ends when the browser is signed in as somebody else by now, and keeps what waits', () => {
    const signedOut = vi.fn();
    const client = started({ signedOut });
    void client.send(TOPIC, { type: 'choose' });
    FakeSocket.last.welcomes('ben');
    expect(signedOut).toHaveBeenCalledOnce();
    expect(FakeSocket.last.sentOf('send')).toEqual([]);
    expect(client.outbox.waiting).toHaveLength(1);
  });
});

test('the server clock follows the quickest answers', () => {
  const client = started();
  FakeSocket.last.welcomes('ada', '2026-03-02T10:00:30Z');
  expect(client.clock.now()).toBe(Date.parse('2026-03-02T10:00:30Z'));
  vi.advanceTimersByTime(200);
  FakeSocket.last.says({ type: 'pong', now: '2026-03-02T10:00:10.100Z' });
  expect(client.clock.now()).toBe(Date.parse('2026-03-02T10:00:10.200Z'));
});
