import type { EditorView } from '@codemirror/view';
import type { BoardCard } from '@/shared/live/messages';
import type { Board } from '../board';
import { CoText, type CoTextOptions, type CoTextStatus, type Known } from './CoText';
import type { Drafts } from './drafts';
import { editorView, show } from './editorView';

interface WritingStatus extends CoTextStatus {
  length: number;
}

interface Ends {
  send: CoTextOptions['send'];
  /** The person has had enough, by key. */
  done: () => void;
}

/** One opening of a card's editor: the field, this person's side of the text, and the draft that outlives both. */
export class Writing {
  readonly #card: BoardCard;
  readonly #drafts: Drafts;
  readonly #text: CoText;
  readonly #listeners = new Set<() => void>();
  #view: EditorView | undefined;
  #send: CoTextOptions['send'] | undefined;
  #words: string;
  #isOpen = true;
  #finished = false;
  #alone = true;
  #status: WritingStatus;

  constructor(card: BoardCard, board: Board | null, drafts: Drafts) {
    this.#card = card;
    this.#drafts = drafts;
    this.#words = card.text;
    this.#status = { unsaved: 0, problem: null, length: card.text.length };
    this.#text = new CoText({
      card: card.id,
      known: known(board, card),
      send: (op, id) => this.#send?.(op, id) ?? Promise.reject(new Error('the editor is closed')),
      show: (changes) => {
        this.#alone = false;
        if (this.#view) show(this.#view, changes);
      },
    });
    this.#text.subscribe(() => this.#changed());
  }

  get status(): WritingStatus {
    return this.#status;
  }

  /** Whether nobody else changed the words since it was opened. */
  get alone(): boolean {
    return this.#alone;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  open(host: HTMLElement, label: string, { send, done }: Ends): void {
    this.#send = send;
    this.#text.begin();
    this.#drafts.open(this.#card.id);
    this.#view = editorView({
      root: host.shadowRoot ?? host.attachShadow({ mode: 'open' }),
      text: this.#words,
      label,
      typed: (changes) => this.#text.typed(changes),
      reads: (words) => {
        this.#words = words;
        this.#changed();
      },
      done,
      isOpen: () => this.#isOpen,
    });
  }

  /** The person closes it knowingly: what is stored needs no draft. */
  finish(): void {
    this.#finished = true;
  }

  close(): void {
    this.#text.end();
    this.#view?.destroy();
    this.#view = undefined;
    if (!this.#finished || this.#status.unsaved > 0) this.#keep();
    this.#drafts.close(this.#card.id);
  }

  follow(board: Board | null): void {
    const card = board?.cards.get(this.#card.id);
    if (card) this.#text.follow(known(board, card));
  }

  /** Whether the board can be written on just now; what was refused while it could not is sent again. */
  allow(isOpen: boolean): void {
    this.#isOpen = isOpen;
    if (isOpen) this.retry();
  }

  retry(): void {
    this.#text.retry();
  }

  #changed(): void {
    this.#status = { ...this.#text.status, length: this.#words.length };
    if (this.#status.unsaved > 0) this.#keep();
    else this.#drafts.drop(this.#card.id);
    this.#listeners.forEach((listener) => listener());
  }

  #keep(): void {
    const { id, lane } = this.#card;
    this.#drafts.put({
      card: id,
      lane,
      text: this.#words,
      saved: this.#status.unsaved === 0,
      op: this.#text.lastSent,
    });
  }
}

const known = (board: Board | null, { id, text, textRevision }: BoardCard): Known => ({
  text,
  revision: textRevision,
  seq: board?.seq ?? 0,
  steps: board?.steps.get(id) ?? [],
});
