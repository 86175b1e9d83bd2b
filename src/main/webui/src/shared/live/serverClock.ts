const KEPT = 5;

interface Sample {
  offset: number;
  roundTrip: number;
}

/**
 * The server's time as this page knows it. Each answered ping is a sample; of the last few the one with the shortest
 * round trip counts, because it leaves the least room for error. All values in milliseconds.
 */
export class ServerClock {
  #samples: Sample[] = [];
  #offset = 0;
  #listeners = new Set<() => void>();

  /** @param serverNow what the server's clock said, between `sentAt` and `receivedAt` of this browser's clock */
  sample(serverNow: string, sentAt: number, receivedAt: number): void {
    const server = Date.parse(serverNow);
    if (Number.isNaN(server)) return;
    const roundTrip = Math.max(0, receivedAt - sentAt);
    this.#samples = [{ offset: server + roundTrip / 2 - receivedAt, roundTrip }, ...this.#samples].slice(0, KEPT);
    this.#moveTo(this.#samples.reduce((a, b) => (b.roundTrip < a.roundTrip ? b : a)).offset);
  }

  /** A first idea, until a ping is answered. */
  hint(serverNow: string, receivedAt: number): void {
    const server = Date.parse(serverNow);
    if (this.#samples.length === 0 && !Number.isNaN(server)) this.#moveTo(server - receivedAt);
  }

  now(): number {
    return Date.now() + this.#offset;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  #moveTo(offset: number): void {
    if (offset === this.#offset) return;
    this.#offset = offset;
    this.#listeners.forEach((listener) => listener());
  }
}
