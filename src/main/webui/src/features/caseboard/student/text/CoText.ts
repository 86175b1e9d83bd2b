import { ChangeSet, Text } from '@codemirror/state';
import { v4 as uuid } from 'uuid';
import { problemOf } from '@/shared/api';
import type { TextChanged } from '@/shared/live/messages';
import { between, type Changes, type TextStep } from './changes';

/** A card as the board knows it, and what gave its text the latest revisions. */
export interface Known {
  text: string;
  revision: number;
  /** The last operation that is in it. */
  seq: number;
  steps: readonly TextStep[];
}

export interface CoTextStatus {
  /** How many changes are not stored yet. */
  unsaved: number;
  /** Why they are not, where waiting does not help. */
  problem: unknown;
}

export interface CoTextOptions {
  card: string;
  known: Known;
  /** Resolves when it is stored; the same id is never applied twice. */
  send: (op: TextChanged, id: string) => Promise<{ seq: number }>;
  /** Shows what others did. */
  show: (changes: ChangeSet) => void;
  newId?: () => string;
}

interface Sent {
  id: string;
  changes: ChangeSet;
  count: number;
  /** Its place in the order, once the server has said so. */
  seq: number | undefined;
}

/** So that whoever types fast stays below what a person may send. */
const PACE_MS = 100;
const REST_MS = 1_000;

/**
 * One person's side of a text that several people type into. It knows the text as it is stored, one change of this
 * person on its way, and the rest, waiting as one. A change of somebody else is moved over both before it is shown; the
 * server moves the one on its way over the same changes, in the same order and with the same rules, so that both ends
 * come to the same text. Were they ever to differ, the server's text counts.
 */
export class CoText {
  readonly #options: CoTextOptions;
  readonly #listeners = new Set<() => void>();
  #stored: Text;
  #revision: number;
  #known: Known;
  #sent: Sent | undefined;
  #waiting: ChangeSet | undefined;
  #waitingCount = 0;
  #problem: unknown = null;
  /** Nothing is sent before this revision is known. */
  #notBefore = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #ended = false;
  #status: CoTextStatus = { unsaved: 0, problem: null };

  constructor(options: CoTextOptions) {
    this.#options = options;
    this.#known = options.known;
    this.#stored = lines(options.known.text);
    this.#revision = options.known.revision;
  }

  get status(): CoTextStatus {
    return this.#status;
  }

  /** The change that is on its way, where it is all that is not stored. */
  get lastSent(): string | undefined {
    return this.#waiting ? undefined : this.#sent?.id;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** This person has typed. */
  typed(changes: ChangeSet): void {
    this.#wait(this.#waiting?.compose(changes) ?? changes, 1);
    this.#problem = null;
    this.#flush();
    this.#tell();
  }

  /** Sends what was refused once more. */
  retry(): void {
    this.#problem = null;
    this.#flush();
    this.#tell();
  }

  /** The board has gone on. */
  follow(known: Known): void {
    this.#known = known;
    for (const step of known.steps) {
      if (step.revision === this.#revision + 1) this.#hear(step);
    }
    if (this.#revision < known.revision) this.#leap();
    this.#flush();
    this.#tell();
  }

  /** Somebody types here. */
  begin(): void {
    this.#ended = false;
    this.#flush();
  }

  /** Nobody types here any more. */
  end(): void {
    this.#ended = true;
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #hear({ revision, opId, changes }: TextStep): void {
    this.#revision = revision;
    const theirs = ChangeSet.fromJSON(changes);
    if (this.#sent?.id !== opId) return this.#bring(theirs);
    this.#confirm(theirs.apply(this.#stored));
  }

  /** The change on its way is in the text that is stored now. */
  #confirm(stored: Text): void {
    const expected = this.#sent?.changes.apply(this.#stored) ?? this.#stored;
    this.#sent = undefined;
    this.#stored = expected;
    if (!expected.eq(stored)) this.#bring(difference(expected, stored));
  }

  /** Changes of others, made on the text as it is stored. */
  #bring(changes: ChangeSet): void {
    this.#stored = changes.apply(this.#stored);
    let theirs = changes;
    if (this.#sent) {
      const mine = this.#sent.changes;
      this.#sent = { ...this.#sent, changes: mine.map(theirs) };
      theirs = theirs.map(mine, true);
    }
    if (this.#waiting) {
      const mine = this.#waiting;
      this.#waiting = mine.map(theirs);
      theirs = theirs.map(mine, true);
    }
    if (!theirs.empty) this.#options.show(theirs);
  }

  /** Too much was missed to know every step: what differs counts as one. */
  #leap(): void {
    const { text, revision, seq } = this.#known;
    if (this.#sent) {
      if (this.#sent.seq === undefined) return; // whether it is in there, its answer will tell
      if (this.#sent.seq <= seq) {
        this.#stored = this.#sent.changes.apply(this.#stored);
        this.#sent = undefined;
      }
    }
    this.#revision = revision;
    this.#bring(difference(this.#stored, lines(text)));
  }

  #flush = (): void => {
    if (this.#timer !== undefined || this.#ended || this.#sent || this.#problem) return;
    const changes = this.#waiting;
    if (!changes || this.#revision < this.#notBefore) return;
    const id = this.#options.newId?.() ?? uuid();
    this.#sent = { id, changes, count: this.#waitingCount, seq: undefined };
    this.#waiting = undefined;
    this.#waitingCount = 0;
    this.#rest(PACE_MS);
    const op: TextChanged = {
      type: 'text-changed',
      card: this.#options.card,
      textRevision: this.#revision,
      changes: changes.toJSON(),
    };
    this.#options.send(op, id).then(
      ({ seq }) => this.#answered(id, seq),
      (problem: unknown) => this.#refused(id, problem),
    );
  };

  #answered(id: string, seq: number): void {
    if (this.#sent?.id !== id) return;
    this.#sent = { ...this.#sent, seq };
    this.follow(this.#known);
  }

  #refused(id: string, problem: unknown): void {
    if (this.#sent?.id !== id) return;
    const { changes, count } = this.#sent;
    this.#sent = undefined;
    this.#wait(this.#waiting ? changes.compose(this.#waiting) : changes, count);
    const { code, members } = problemOf(problem);
    if (code === 'caseboard.stale-text') {
      this.#notBefore = (members.card as { textRevision: number } | undefined)?.textRevision ?? this.#revision + 1;
    } else if (code === 'caseboard.too-fast') {
      clearTimeout(this.#timer);
      this.#rest(REST_MS);
    } else {
      this.#problem = problem;
    }
    this.follow(this.#known);
  }

  #wait(changes: ChangeSet, count: number): void {
    this.#waiting = changes;
    this.#waitingCount += count;
  }

  #rest(time: number): void {
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#flush();
    }, time);
  }

  #tell(): void {
    const unsaved = this.#waitingCount + (this.#sent?.count ?? 0);
    if (unsaved === this.#status.unsaved && this.#problem === this.#status.problem) return;
    this.#status = { unsaved, problem: this.#problem };
    this.#listeners.forEach((listener) => listener());
  }
}

const lines = (text: string): Text => Text.of(text.split('\n'));

const difference = (before: Text, after: Text): ChangeSet =>
  ChangeSet.fromJSON(padded(between(before.toString(), after.toString()), before.length));

/** CodeMirror writes nothing for a change of an empty text; one of any other has its length. */
const padded = (changes: Changes, length: number): Changes => (changes.length === 0 && length > 0 ? [length] : changes);
