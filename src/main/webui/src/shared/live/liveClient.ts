import { v4 as uuid } from 'uuid';
import { ProblemError } from '@/shared/api';
import { Outbox, type Waiting } from './outbox';
import type { LiveBody, ServerMessage } from './protocol';
import { ServerClock } from './serverClock';
import { LiveSocket, type OpenSocket } from './socket';
import { cutOff, JOINING, received, type TopicState } from './topic';

/** A topic left is kept for this long: going from one screen to the next costs no traffic. */
const LEAVE_AFTER_MS = 1_000;
/** A command without an answer is sent again; the server applies it once. */
const RESEND_AFTER_MS = 12_000;
/** A server that said "not now" is asked again, but one that failed over this very command only a few times. */
const RETRY_AFTER_MS = 2_000;
const FAILURES_BORNE = 3;

/** `connecting`: the first attempt. `reconnecting`: it was lost, or did not come about. `ended`: nobody is signed in.
 *  `outdated`: the server wants a newer page. */
export type ConnectionState = 'connecting' | 'open' | 'reconnecting' | 'ended' | 'outdated';

export interface TopicListener {
  changed: () => void;
  /** Called for each view that replaces what was known. A listener that resumes is told none but its own. */
  view?: (body: LiveBody) => void;
  event?: (body: LiveBody) => void;
  /** For topics that resume: the sequence number up to which everything is known. */
  since?: () => number | undefined;
}

export interface LiveClientOptions {
  url: string;
  accountId: string;
  storage?: Storage | undefined;
  openSocket?: OpenSocket;
  newId?: () => string;
  signedOut?: () => void;
  /** A command of an earlier page, sent from the outbox, was refused, and nobody waits for its answer. */
  refusedLater?: (problem: ProblemError, entry: Waiting) => void;
}

interface Joined {
  state: TopicState;
  listeners: Set<TopicListener>;
  leaving: ReturnType<typeof setTimeout> | undefined;
  /** Asks again after the server could not answer. */
  asking: ReturnType<typeof setTimeout> | undefined;
}

interface Answer {
  stored: (body: unknown) => void;
  refused: (problem: ProblemError) => void;
}

/** The live side of the page: topics joined, commands on their way, one socket that comes back by itself. */
export class LiveClient {
  readonly clock = new ServerClock();
  readonly outbox: Outbox;
  readonly #options: LiveClientOptions;
  readonly #socket: LiveSocket;
  readonly #topics = new Map<string, Joined>();
  readonly #answers = new Map<string, Answer>();
  /** By topic the command that is on the wire: one at a time, so that a topic's commands arrive in order. */
  readonly #onTheWire = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #failures = new Map<string, number>();
  readonly #listeners = new Set<() => void>();
  #state: ConnectionState = 'connecting';
  #welcomed = false;

  constructor(options: LiveClientOptions) {
    this.#options = options;
    this.outbox = new Outbox(options.accountId, options.storage);
    this.#socket = new LiveSocket(
      options.url,
      {
        opened: () => undefined,
        message: (message) => this.#receive(message),
        pong: (now, askedAt) => this.clock.sample(now, askedAt, Date.now()),
        lost: () => this.#lost(),
        signedOut: () => this.#ended(),
        outdated: () => this.#turn('outdated'),
      },
      options.openSocket,
    );
  }

  start = (): void => this.#socket.start();

  stop = (): void => {
    this.#socket.stop();
    this.#cutOff();
  };

  get state(): ConnectionState {
    return this.#state;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  topic(name: string): TopicState {
    return this.#topics.get(name)?.state ?? JOINING;
  }

  join(name: string, listener: TopicListener): () => void {
    const topic = this.#topics.get(name) ?? {
      state: JOINING,
      listeners: new Set(),
      leaving: undefined,
      asking: undefined,
    };
    clearTimeout(topic.leaving);
    topic.leaving = undefined;
    topic.listeners.add(listener);
    const kept = this.#topics.has(name);
    this.#topics.set(name, topic);
    // The view that is kept says nothing of the events after it: who lives by events asks for its own.
    if (!kept || listener.since) this.#sendJoin(name, topic);
    return () => this.#leave(name, topic, listener);
  }

  /** Asks the server once more what there is to see, for a listener that noticed that something is missing. */
  rejoin(name: string): void {
    const topic = this.#topics.get(name);
    if (!topic) return;
    this.#become(topic, cutOff(topic.state));
    this.#sendJoin(name, topic);
  }

  /**
   * Puts a command on its way. Resolves when it is stored, rejects with a ProblemError when it is refused. Who wants to
   * know it again among the events of the topic gives its id.
   */
  send(topic: string, command: LiveBody, id = this.#options.newId?.() ?? uuid()): Promise<unknown> {
    const answer = new Promise((stored, refused) => this.#answers.set(id, { stored, refused }));
    this.outbox.add({ id, topic, command });
    this.#flush(topic);
    return answer;
  }

  /** Says what this person is about in a topic that is joined; without a connection it is not worth keeping. */
  signal(topic: string, signal: LiveBody | null): void {
    if (this.#welcomed) this.#socket.send({ type: 'signal', topic, signal });
  }

  #receive(message: ServerMessage): void {
    switch (message.type) {
      case 'welcome':
        return this.#welcome(message);
      case 'stored':
        return this.#settle(message.id, (answer) => answer?.stored(message.body));
      case 'problem':
        if (message.id) return this.#refuse(message.id, new ProblemError(message.problem));
        return message.topic ? this.#troubled(message.topic, message) : undefined;
      case 'resync':
        return this.rejoin(message.topic);
      case 'event':
        this.#update(message.topic, message);
        this.#topics.get(message.topic)?.listeners.forEach((listener) => listener.event?.(message.body as LiveBody));
        return;
      case 'view':
        this.clock.hint(message.now, Date.now());
        return this.#viewed(message);
      case 'present':
      case 'signals':
      case 'closed':
        return this.#update(message.topic, message);
      case 'pong':
    }
  }

  #welcome(message: ServerMessage & { type: 'welcome' }): void {
    // Signed in as somebody else in another tab: this page belongs to the former account.
    if (message.accountId !== this.#options.accountId) {
      this.#socket.stop();
      return this.#ended();
    }
    this.clock.hint(message.now, Date.now());
    this.#socket.ping();
    this.#welcomed = true;
    this.#turn('open');
    this.#topics.forEach((topic, name) => this.#sendJoin(name, topic));
    new Set(this.outbox.waiting.map((entry) => entry.topic)).forEach((topic) => this.#flush(topic));
  }

  #sendJoin(name: string, topic: Joined): void {
    if (!this.#welcomed) return;
    const known = [...topic.listeners].filter((listener) => listener.since).map((listener) => listener.since?.());
    // One that knows nothing yet needs everything; else the one that is furthest behind says from where.
    const since = known.length === 0 || known.includes(undefined) ? {} : { since: Math.min(...(known as number[])) };
    this.#socket.send({ type: 'join', topic: name, ...since });
  }

  /** A refusal takes the topic away; a server that cannot just now leaves what is shown, and is asked again. */
  #troubled(name: string, message: ServerMessage & { type: 'problem' }): void {
    const topic = this.#topics.get(name);
    if (!topic || !new ProblemError(message.problem).passing) return this.#update(name, message);
    this.#become(topic, cutOff(topic.state));
    clearTimeout(topic.asking);
    topic.asking = setTimeout(() => this.#sendJoin(name, topic), RETRY_AFTER_MS);
  }

  #leave(name: string, topic: Joined, listener: TopicListener): void {
    topic.listeners.delete(listener);
    if (topic.listeners.size > 0) return;
    topic.leaving = setTimeout(() => {
      clearTimeout(topic.asking);
      this.#topics.delete(name);
      if (this.#welcomed) this.#socket.send({ type: 'leave', topic: name });
    }, LEAVE_AFTER_MS);
  }

  #viewed(message: ServerMessage & { type: 'view' }): void {
    this.#update(message.topic, message);
    const topic = this.#topics.get(message.topic);
    const view = topic?.state.view;
    // One that came too late replaced nothing.
    if (view && view === message.body) topic.listeners.forEach((listener) => listener.view?.(view));
  }

  #update(name: string, message: ServerMessage): void {
    const topic = this.#topics.get(name);
    if (topic) this.#become(topic, received(topic.state, message));
  }

  #become(topic: Joined, state: TopicState): void {
    if (state === topic.state) return;
    topic.state = state;
    topic.listeners.forEach((listener) => listener.changed());
  }

  #flush(topic: string): void {
    if (!this.#welcomed || this.#onTheWire.has(topic)) return;
    const next = this.outbox.waiting.find((entry) => entry.topic === topic);
    if (!next || !this.#socket.send({ type: 'send', ...next })) return;
    this.#onTheWire.set(
      topic,
      setTimeout(() => this.#again(topic), RESEND_AFTER_MS),
    );
  }

  #again(topic: string): void {
    this.#offTheWire(topic);
    this.#flush(topic);
  }

  #offTheWire(topic: string): void {
    clearTimeout(this.#onTheWire.get(topic));
    this.#onTheWire.delete(topic);
  }

  #refuse(id: string, problem: ProblemError): void {
    const entry = this.outbox.waiting.find((waiting) => waiting.id === id);
    if (entry && problem.passing && this.#bearable(id, problem)) {
      this.#offTheWire(entry.topic);
      this.#onTheWire.set(
        entry.topic,
        setTimeout(() => this.#again(entry.topic), RETRY_AFTER_MS),
      );
      return;
    }
    this.#settle(id, (answer) => {
      if (answer) answer.refused(problem);
      else if (entry) this.#options.refusedLater?.(problem, entry);
    });
  }

  #bearable(id: string, problem: ProblemError): boolean {
    if (problem.code !== 'platform.failure') return true;
    const failures = (this.#failures.get(id) ?? 0) + 1;
    this.#failures.set(id, failures);
    return failures < FAILURES_BORNE;
  }

  #settle(id: string, tell: (answer: Answer | undefined) => void): void {
    const entry = this.outbox.waiting.find((waiting) => waiting.id === id);
    this.outbox.remove(id);
    tell(this.#answers.get(id));
    this.#answers.delete(id);
    this.#failures.delete(id);
    if (!entry) return;
    this.#offTheWire(entry.topic);
    this.#flush(entry.topic);
  }

  #lost(): void {
    this.#cutOff();
    this.#turn('reconnecting');
  }

  #cutOff(): void {
    this.#welcomed = false;
    [...this.#onTheWire.keys()].forEach((topic) => this.#offTheWire(topic));
    this.#topics.forEach((topic) => this.#become(topic, cutOff(topic.state)));
  }

  #ended(): void {
    this.#turn('ended');
    this.#options.signedOut?.();
  }

  #turn(state: ConnectionState): void {
    this.#state = state;
    this.#listeners.forEach((listener) => listener());
  }
}
