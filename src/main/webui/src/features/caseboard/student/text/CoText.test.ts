import { ChangeSet, Text } from '@codemirror/state';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ProblemError } from '@/shared/api';
import type { TextChanged } from '@/shared/live/messages';
import { applied, between, type Changes, type TextStep } from './changes';
import { CoText, type Known } from './CoText';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const refusal = (code: string, members = {}) =>
  new ProblemError({ code, title: '', detail: '', status: 409, ...members });

/** The server's side: it moves what was made on an older revision over what came since, one step after the other. */
class Server {
  text: string;
  readonly steps: TextStep[] = [];
  readonly #stored = new Map<string, number>();
  /** Steps before this revision are forgotten, as after a restart. */
  forgotten = 1;

  constructor(text: string) {
    this.text = text;
  }

  get revision() {
    return this.steps.length + 1;
  }

  receive({ textRevision, changes }: TextChanged, id: string): { seq: number } {
    const known = this.#stored.get(id);
    if (known !== undefined) return { seq: known };
    if (textRevision < this.forgotten) throw refusal('caseboard.stale-text', { card: { textRevision: this.revision } });
    const moved = this.steps
      .slice(textRevision - 1)
      .reduce((mine, step) => mine.map(ChangeSet.fromJSON(step.changes)), ChangeSet.fromJSON(changes));
    this.text = moved.apply(Text.of(this.text.split('\n'))).toString();
    this.steps.push({ revision: this.revision + 1, opId: id, changes: moved.toJSON() as Changes });
    this.#stored.set(id, this.revision);
    return { seq: this.revision };
  }

  known(until = this.revision, from = 1): Known {
    const steps = this.steps.slice(0, until - 1);
    const text = steps.reduce((words, step) => applied(words, step.changes), BEGUN);
    return { text, revision: until, seq: until, steps: steps.slice(from - 1) };
  }
}

const BEGUN = 'Stop 🩺 it';

interface OnTheWay {
  op: TextChanged;
  id: string;
  stored: (answer: { seq: number }) => void;
  refused: (problem: unknown) => void;
}

class Person {
  doc = Text.of([BEGUN]);
  heard = 1;
  readonly wire: OnTheWay[] = [];
  readonly text: CoText;

  constructor(name: string, known: Known) {
    let count = 0;
    this.text = new CoText({
      card: 'card',
      known,
      newId: () => `${name} ${String(count++)}`,
      show: (changes) => {
        this.doc = changes.apply(this.doc);
      },
      send: (op, id) => new Promise((stored, refused) => this.wire.push({ op, id, stored, refused })),
    });
  }

  type(after: string) {
    const changes = ChangeSet.fromJSON(between(this.doc.toString(), after));
    if (changes.empty) return;
    this.doc = changes.apply(this.doc);
    this.text.typed(changes);
  }

  /** What is on the wire reaches the server; the answer may get lost, then it is sent again later. */
  arrives(server: Server, answered: boolean) {
    const [first] = this.wire;
    if (!first) return;
    try {
      const answer = server.receive(first.op, first.id);
      if (answered) first.stored(answer);
    } catch (problem) {
      first.refused(problem);
      answered = true;
    }
    if (answered) this.wire.shift();
  }
}

/** mulberry32: the same seed, the same day. */
function chance(seed: number) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let z = Math.imul(state ^ (state >>> 15), state | 1);
    z ^= z + Math.imul(z ^ (z >>> 7), z | 61);
    return ((z ^ (z >>> 14)) >>> 0) / 4294967296;
  };
  return (most: number) => Math.floor(next() * most);
}

function retyped(text: string, below: (most: number) => number): string {
  const points = Array.from(text);
  const from = below(points.length + 1);
  points.splice(from, below(4), ...['', 'a', 'bc', '😀', '\n', '🩺x'].slice(below(6)).slice(0, 1));
  return points.join('');
}

const SEED = Date.now() % 1_000_000;

describe('several who type into one card', () => {
  test.each(Array.from({ length: 60 }, (_, day) => SEED + day))('end equal, seed %i', async (seed) => {
    const below = chance(seed);
    const server = new Server(BEGUN);
    const people = Array.from({ length: 2 + below(3) }, (_, at) => new Person(String(at), server.known()));
    const hears = (person: Person, until: number, whole: boolean) => {
      person.text.follow(server.known(until, whole ? until : 1));
      person.heard = until;
    };
    for (let step = 0; step < 120; step++) {
      const person = people[below(people.length)];
      if (!person) continue;
      const until = person.heard + below(server.revision - person.heard + 1);
      switch (below(7)) {
        case 0:
        case 1:
          person.type(retyped(person.doc.toString(), below));
          break;
        case 2:
          person.arrives(server, below(3) > 0);
          break;
        case 3:
        case 4:
          hears(person, until, false);
          break;
        case 5:
          hears(person, until, true);
          break;
        default:
          if (below(8) === 0) server.forgotten = server.revision;
      }
      await vi.advanceTimersByTimeAsync(below(150));
    }
    const quiet = () => people.every(({ text, heard }) => text.status.unsaved === 0 && heard === server.revision);
    for (let round = 0; round < 200 && !quiet(); round++) {
      for (const person of people) {
        person.arrives(server, true);
        await vi.advanceTimersByTimeAsync(100);
        hears(person, server.revision, false);
      }
    }
    expect(people.map(({ text }) => text.status)).toEqual(people.map(() => ({ unsaved: 0, problem: null })));
    expect(people.map(({ doc }) => doc.toString())).toEqual(people.map(() => server.text));
  });
});

describe('one who types', () => {
  const server = () => new Server(BEGUN);

  test('sends one change at a time, and what is typed meanwhile as one', async () => {
    const ada = new Person('ada', server().known());
    ada.type('Stop 🩺 ita');
    ada.type('Stop 🩺 itab');
    ada.type('Stop 🩺 itabc');
    expect(ada.text.status.unsaved).toBe(3);
    expect(ada.wire).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(ada.wire).toHaveLength(1);
    const there = server();
    ada.arrives(there, true);
    ada.text.follow(there.known());
    await vi.advanceTimersByTimeAsync(100);
    expect(ada.wire.map(({ op }) => op.changes)).toEqual([[11, [0, 'bc']]]);
    expect(ada.text.status.unsaved).toBe(2);
  });

  test('keeps the words and says why when the card is gone', async () => {
    const ada = new Person('ada', server().known());
    ada.type('Stop it');
    ada.wire.shift()?.refused(refusal('caseboard.card-deleted'));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(ada.text.status).toMatchObject({ unsaved: 1, problem: { code: 'caseboard.card-deleted' } });
    expect(ada.wire).toHaveLength(0);
    expect(ada.doc.toString()).toBe('Stop it');
    ada.text.retry();
    expect(ada.wire).toHaveLength(1);
  });

  test('rests when it was too fast, and is sent again', async () => {
    const ada = new Person('ada', server().known());
    ada.type('Stop it');
    ada.wire.shift()?.refused(refusal('caseboard.too-fast'));
    await vi.advanceTimersByTimeAsync(500);
    expect(ada.wire).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(600);
    expect(ada.wire).toHaveLength(1);
    expect(ada.text.status.problem).toBeNull();
  });
});
