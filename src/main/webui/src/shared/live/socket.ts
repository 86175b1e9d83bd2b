import { backoff } from './backoff';
import { CLOSED_OUTDATED, CLOSED_SIGNED_OUT, SUBPROTOCOL, type ClientMessage, type ServerMessage } from './protocol';

/** Silence after which the server is asked for a sign of life, and how long it then has to answer. */
const PING_AFTER_MS = 20_000;
const ANSWER_WITHIN_MS = 8_000;

export interface SocketEvents {
  opened: () => void;
  message: (message: ServerMessage) => void;
  /** The server's clock, and when (by this browser's) it had been asked. */
  pong: (now: string, askedAt: number) => void;
  lost: () => void;
  signedOut: () => void;
  /** The server has become another than the one this page belongs to. */
  outdated: () => void;
}

export type OpenSocket = (url: string, protocol: string) => WebSocket;

/** One WebSocket that comes back by itself, until `stop`. Knows frames and pings, nothing of topics. */
export class LiveSocket {
  readonly #url: string;
  readonly #events: SocketEvents;
  readonly #open: OpenSocket;
  #socket: WebSocket | undefined;
  #attempt = 0;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #silence: ReturnType<typeof setTimeout> | undefined;
  #stopped = false;
  #askedAt = 0;

  constructor(url: string, events: SocketEvents, open: OpenSocket = (at, protocol) => new WebSocket(at, protocol)) {
    this.#url = url;
    this.#events = events;
    this.#open = open;
  }

  start(): void {
    this.#stopped = false;
    addEventListener('online', this.#hurry);
    document.addEventListener('visibilitychange', this.#hurry);
    this.#connect();
  }

  stop(): void {
    this.#stopped = true;
    removeEventListener('online', this.#hurry);
    document.removeEventListener('visibilitychange', this.#hurry);
    clearTimeout(this.#retry);
    this.#drop();
  }

  /** Sends at once; false when there is no open connection. */
  send(message: ClientMessage): boolean {
    if (this.#socket?.readyState !== WebSocket.OPEN) return false;
    this.#socket.send(JSON.stringify(message));
    return true;
  }

  ping(): void {
    this.#askedAt = Date.now();
    this.send({ type: 'ping' });
  }

  #connect(): void {
    this.#retry = undefined;
    const socket = this.#open(this.#url, SUBPROTOCOL);
    this.#socket = socket;
    socket.onopen = () => {
      this.#listen();
      this.#events.opened();
    };
    socket.onmessage = (event: MessageEvent<string>) => {
      this.#attempt = 0;
      this.#listen();
      const message = JSON.parse(event.data) as ServerMessage;
      if (message.type === 'pong') this.#events.pong(message.now, this.#askedAt);
      else this.#events.message(message);
    };
    socket.onclose = (event: CloseEvent) => this.#closed(event.code);
    this.#expect(ANSWER_WITHIN_MS);
  }

  #closed(code: number): void {
    this.#drop();
    this.#events.lost();
    if (code === CLOSED_SIGNED_OUT) {
      this.stop();
      this.#events.signedOut();
    } else if (code === CLOSED_OUTDATED) {
      this.stop();
      this.#events.outdated();
    } else if (!this.#stopped) {
      this.#retry = setTimeout(() => this.#connect(), backoff(this.#attempt++));
    }
  }

  /** Somebody looks at the page again, or the network came back: why wait. */
  #hurry = (): void => {
    if (document.visibilityState === 'hidden') return;
    if (this.#retry === undefined) return this.#askForLife();
    clearTimeout(this.#retry);
    this.#connect();
  };

  /** Every frame is a sign of life; after a while without one, ask. */
  #listen(): void {
    clearTimeout(this.#silence);
    this.#silence = setTimeout(() => this.#askForLife(), PING_AFTER_MS);
  }

  #askForLife(): void {
    this.ping();
    this.#expect(ANSWER_WITHIN_MS);
  }

  #expect(withinMs: number): void {
    clearTimeout(this.#silence);
    this.#silence = setTimeout(() => this.#closed(0), withinMs);
  }

  #drop(): void {
    clearTimeout(this.#silence);
    const socket = this.#socket;
    this.#socket = undefined;
    if (!socket) return;
    socket.onopen = socket.onmessage = socket.onclose = null;
    socket.close();
  }
}
