import type { Board } from '../board';

/** What an editor held when it was closed by something else than its person. */
export interface Draft {
  card: string;
  lane: string;
  text: string;
  /** Whether all of it was stored. */
  saved: boolean;
  /** The operation that carries all that was not stored. */
  op?: string | undefined;
}

/**
 * Words in editors, kept in the tab's storage by account and board, so that a reload or a deleted card loses none.
 */
export class Drafts {
  readonly #key: string;
  readonly #storage: Storage | undefined;
  readonly #listeners = new Set<() => void>();
  readonly #open = new Set<string>();
  #all: readonly Draft[];
  #closed: readonly Draft[];

  constructor(accountId: string, boardId: string, storage: Storage | undefined) {
    this.#key = `consilium.drafts.${accountId}.${boardId}`;
    this.#storage = storage;
    this.#all = this.#restored();
    this.#closed = this.#all;
  }

  /** Drafts that no editor holds. */
  get closed(): readonly Draft[] {
    return this.#closed;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** An editor holds the card's words from now on. */
  open(card: string): void {
    this.#open.add(card);
    this.drop(card);
  }

  close(card: string): void {
    this.#open.delete(card);
    this.#keep(this.#all);
  }

  put(draft: Draft): void {
    this.#keep([...this.#all.filter(({ card }) => card !== draft.card), draft]);
  }

  drop(card: string): void {
    this.#keep(this.#all.filter((draft) => draft.card !== card));
  }

  #keep(all: readonly Draft[]): void {
    this.#all = all;
    const closed = all.filter(({ card }) => !this.#open.has(card));
    if (closed.length > 0 || this.#closed.length > 0) this.#closed = closed;
    try {
      if (all.length === 0) this.#storage?.removeItem(this.#key);
      else this.#storage?.setItem(this.#key, JSON.stringify(all));
    } catch {
      // Storage is full or forbidden: the words still wait in memory.
    }
    this.#listeners.forEach((listener) => listener());
  }

  #restored(): readonly Draft[] {
    try {
      const kept: unknown = JSON.parse(this.#storage?.getItem(this.#key) ?? '[]');
      return Array.isArray(kept) ? (kept as Draft[]) : [];
    } catch {
      return [];
    }
  }
}

/**
 * What is to become of a draft: it waits while something of its card is on its way, goes once its words are on the
 * board, and is shown where they are not.
 */
export function fateOf(draft: Draft, board: Board, isOnItsWay: boolean): 'wait' | 'drop' | 'show' {
  if (isOnItsWay) return 'wait';
  if (draft.text.trim() === '') return 'drop';
  const card = board.cards.get(draft.card);
  if (!card) return 'show';
  const arrived = board.steps.get(draft.card)?.some(({ opId }) => opId === draft.op) ?? false;
  return draft.saved || arrived || card.text === draft.text ? 'drop' : 'show';
}
