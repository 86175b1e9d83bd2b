import { randomUUID } from 'node:crypto';
import { Socket } from '../../lib/socket.mjs';
import { now, pause } from '../../lib/time.mjs';

const PATIENCE = 120_000;
const PING_EVERY = 20_000;
const VIEW = /^\{"type":"view","topic":"([^"]+)"/;

/**
 * A person's live connection: comes back when it is lost, joins again, and sends again under the same id whatever was
 * not acknowledged, as the page does. A view is read only when somebody looks at it.
 */
export class Live {
  #browser;
  #port;
  #ledger;
  #socket;
  #welcomed;
  #topics = new Map();
  #pending = new Map();
  #away = true;
  #ended = false;
  #pings;

  constructor(browser, port, ledger) {
    this.#browser = browser;
    this.#port = port;
    this.#ledger = ledger;
  }

  /** Connects; returns when the server has said welcome. */
  connect() {
    this.#away = false;
    this.#pings ??= setInterval(() => this.#say({ type: 'ping' }), PING_EVERY);
    const welcome = new Promise((resolve) => (this.#welcomed = resolve));
    const socket = new Socket(
      {
        port: this.#port,
        path: '/live',
        headers: {
          Origin: this.#browser.origin,
          Cookie: this.#browser.cookie,
          'Sec-WebSocket-Protocol': 'consilium.v1',
        },
      },
      { text: (text) => this.#received(text), closed: (reason) => this.#lost(socket, reason) },
    );
    this.#socket = socket;
    return welcome;
  }

  /** The network goes away; nothing is said any more until {@link connect}. */
  drop() {
    this.#away = true;
    this.#socket?.cut();
    this.#pending.forEach((command) => (command.again = true));
  }

  end() {
    this.#ended = true;
    clearInterval(this.#pings);
    this.#socket?.cut();
  }

  /** Begins to watch; events of the topic go to `event`, `since` tells where a returning one stands. */
  join(topic, { event, since } = {}) {
    if (!this.#topics.has(topic)) this.#topics.set(topic, { text: null, body: null, event, since, waiting: [] });
    if (!this.#away) this.#say({ type: 'join', topic, ...(since?.() === undefined ? {} : { since: since() }) });
  }

  /** Asks for the topic again, from where the page stands. */
  again(topic) {
    this.#ledger.resyncs++;
    this.join(topic, this.#topics.get(topic));
  }

  /** The first view of the topic, there already or to come, that is as wanted. */
  async view(topic, wanted = () => true) {
    const watched = this.#topics.get(topic);
    if (!watched) throw new Error(`${topic} is not watched`);
    const body = look(watched);
    if (body && wanted(body)) return body;
    return new Promise((resolve, reject) => {
      const alarm = setTimeout(() => reject(new Error(`no such view of ${topic}`)), PATIENCE);
      watched.waiting.push({ wanted, resolve: (found) => (clearTimeout(alarm), resolve(found)) });
    });
  }

  /**
   * Sends a command; returns what the acknowledgement says, or throws the problem. The time until it is stored counts
   * from `due`: a generator or a server that is late makes it longer.
   */
  command(kind, topic, command, due = now()) {
    const id = randomUUID();
    return new Promise((resolve, reject) => {
      const alarm = setTimeout(() => {
        this.#pending.delete(id);
        reject(new Error(`no answer to ${kind} within ${PATIENCE / 1000} s`));
      }, PATIENCE);
      const done = (settle) => (value) => (clearTimeout(alarm), settle(value));
      const pending = { id, kind, topic, command, due, again: this.#away, resolve: done(resolve), reject: done(reject) };
      this.#pending.set(id, pending);
      if (!this.#away) this.#say({ type: 'send', id, topic, command });
    });
  }

  #say(message) {
    if (!this.#away) this.#socket.send(JSON.stringify(message));
  }

  #lost(socket, reason) {
    if (socket !== this.#socket || this.#away || this.#ended) return;
    this.#ledger.error('connection', reason);
    this.drop();
    pause(500).then(() => this.#ended || this.connect());
  }

  #received(text) {
    const view = VIEW.exec(text);
    if (view) return this.#seen(view[1], text);
    if (text.startsWith('{"type":"present"')) return;
    const message = JSON.parse(text);
    switch (message.type) {
      case 'welcome':
        return this.#welcome();
      case 'stored':
        return this.#settle(message.id, (pending) => pending.resolve(message.body ?? null));
      case 'problem':
        if (message.id) return this.#settle(message.id, (pending) => pending.reject(new Problem(pending, message.problem)));
        return this.#ledger.error(`topic ${message.topic?.split('/')[0]}`, message.problem.code);
      case 'event':
        return this.#topics.get(message.topic)?.event?.(message.body);
      case 'resync':
        return this.again(message.topic);
      case 'closed':
        return this.#ledger.error(`topic ${message.topic.split('/')[0]}`, message.problem.code);
    }
  }

  #welcome() {
    this.#topics.forEach((watched, topic) => this.join(topic, watched));
    this.#pending.forEach(({ id, topic, command }) => this.#say({ type: 'send', id, topic, command }));
    this.#welcomed();
  }

  #settle(id, how) {
    const pending = this.#pending.get(id);
    if (!pending) return;
    this.#pending.delete(id);
    // what waited for a person's own network says nothing about the server
    if (!pending.again) this.#ledger.stored(pending.kind, now() - pending.due);
    how(pending);
  }

  #seen(topic, text) {
    const watched = this.#topics.get(topic);
    if (!watched) return;
    watched.text = text;
    watched.body = null;
    if (watched.waiting.length === 0 && !watched.event) return;
    const body = look(watched);
    watched.event?.(body);
    watched.waiting = watched.waiting.filter((one) => !(one.wanted(body) && (one.resolve(body), true)));
  }
}

/** A command was refused; `code` says why, and `current` what the server told beside it. */
export class Problem extends Error {
  constructor(pending, problem) {
    super(`${pending.kind}: ${problem.code} ${problem.detail}`);
    this.code = problem.code;
    this.current = problem;
  }
}

function look(watched) {
  if (watched?.text && !watched.body) watched.body = JSON.parse(watched.text).body;
  return watched?.body;
}
