import type { ClientMessage, ServerMessage } from '@/shared/live/protocol';

/** A socket for tests, driven by hand: what was sent is kept, what the server says is said by `says`. */
export class FakeSocket {
  static readonly opened: FakeSocket[] = [];
  static get last(): FakeSocket {
    const socket = FakeSocket.opened.at(-1);
    if (!socket) throw new Error('Nothing was connected');
    return socket;
  }
  static readonly open = (url: string, protocol: string) => new FakeSocket(url, protocol) as unknown as WebSocket;

  readonly sent: ClientMessage[] = [];
  readyState: number = WebSocket.CONNECTING;
  onopen: (() => void) | null = null;
  onmessage: ((event: { data: string }) => void) | null = null;
  onclose: ((event: { code: number }) => void) | null = null;

  constructor(
    readonly url: string,
    readonly protocol: string,
  ) {
    FakeSocket.opened.push(this);
  }

  /** Opens, and the server welcomes the account. */
  welcomes(accountId: string, now = '2026-03-02T10:00:00Z'): void {
    this.readyState = WebSocket.OPEN;
    this.onopen?.();
    this.says({ type: 'welcome', epoch: 'e', now, accountId });
  }

  says(message: ServerMessage): void {
    this.onmessage?.({ data: JSON.stringify(message) });
  }

  breaks(code = 1006): void {
    this.readyState = WebSocket.CLOSED;
    this.onclose?.({ code });
  }

  send(text: string): void {
    this.sent.push(JSON.parse(text) as ClientMessage);
  }

  close(): void {
    this.readyState = WebSocket.CLOSED;
  }

  sentOf<T extends ClientMessage['type']>(type: T): Extract<ClientMessage, { type: T }>[] {
    return this.sent.filter((message) => message.type === type) as Extract<ClientMessage, { type: T }>[];
  }
}
