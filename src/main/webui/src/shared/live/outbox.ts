import type { LiveBody } from './protocol';

/** A command on its way. The id makes it harmless to send twice: the server applies it once. */
export interface Waiting {
  readonly id: string;
  readonly topic: string;
  readonly command: LiveBody;
}

/**
 * Commands that the server has not yet stored, oldest first. Kept in the tab's storage by account, so that they
 * survive a lost network, a reload and a restart of the server, and never reach another person's account.
 */
export class Outbox {
  readonly #storage: Storage | undefined;
  readonly #key: string;
  #waiting: readonly Waiting[];
  #listeners = new Set<() => void>();

  constructor(accountId: string, storage: Storage | undefined) {
    this.#key = `consilium.outbox.${accountId}`;
    this.#storage = storage;
    this.#waiting = this.#restored();
  }

  get waiting(): readonly Waiting[] {
    return this.#waiting;
  }

  add(entry: Waiting): void {
    this.#keep([...this.#waiting, entry]);
  }

  remove(id: string): void {
    this.#keep(this.#waiting.filter((entry) => entry.id !== id));
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  #keep(waiting: readonly Waiting[]): void {
    this.#waiting = waiting;
    try {
      if (waiting.length === 0) this.#storage?.removeItem(this.#key);
      else this.#storage?.setItem(this.#key, JSON.stringify(waiting));
    } catch {
      // Storage is full or forbidden: the commands still wait in memory.
    }
    this.#listeners.forEach((listener) => listener());
  }

  #restored(): readonly Waiting[] {
    try {
      const kept: unknown = JSON.parse(this.#storage?.getItem(this.#key) ?? '[]');
      return Array.isArray(kept) ? (kept as Waiting[]) : [];
    } catch {
      return [];
    }
  }
}
