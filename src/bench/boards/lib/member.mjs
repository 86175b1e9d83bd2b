import { randomUUID } from 'node:crypto';

/** Half of what a board holds, so that there is room for a card that takes the place of another. */
const BOARD = 45_000;
const CARD = 9_500;
const AGAIN_MS = 100;
const TOO_MANY = 429;
const AWAY = 500;

/**
 * A member of a team at the board, as the page is one: appends to a card of its own, has one operation under way and
 * collects what is written meanwhile for the next, and sends again under the same id what was not acknowledged. A card
 * that is full is followed by a new one, and the last but one is deleted.
 */
export class Member {
  #member;
  #topic;
  #most;
  #on;
  #send;
  #account;
  #known = false;
  #card = null;
  #former = null;
  #waiting = [];
  #flight = null;
  #reading = false;

  /**
   * @param member the board, the token, and how many share the board
   * @param on what is told: `ready()` when the board is there, `stored(operation, seq)` for each that is acknowledged,
   *     `failed(problem)` for a refusal that is not only for the moment
   */
  constructor({ board, token, sharers }, on) {
    this.#member = { board, token };
    this.#topic = `board/${board}`;
    this.#most = Math.min(CARD, Math.floor(BOARD / sharers));
    this.#on = on;
  }

  target(port) {
    return {
      path: '/live',
      headers: {
        Origin: `http://127.0.0.1:${port}`,
        Cookie: `consilium=${this.#member.token}`,
        'Sec-WebSocket-Protocol': 'consilium.v1',
      },
    };
  }

  /** A connection is open; `send` puts a text on it. */
  opened(send) {
    this.#send = send;
    this.#reading = false;
  }

  closed() {
    this.#send = null;
    this.#reading = false;
  }

  /** Any frame. Only what is meant for this member is read; events, the most of them, are not. */
  received(frame) {
    const kind = frame[9];
    if (kind === 101) return; // event
    if (kind === 115) return this.#stored(JSON.parse(frame)); // stored
    if (kind === 112 && frame[11] === 101) return; // present
    const message = JSON.parse(frame);
    if (message.type === 'welcome') this.#welcome(message);
    else if (message.type === 'view') this.#seen(message.body);
    else if (message.type === 'resync') this.join();
    else if (message.type === 'problem') this.#refused(message);
    else if (message.type === 'closed') this.#on.failed(message.problem);
  }

  /** Writes a text at the end of the own card. */
  edit(text) {
    this.#waiting.push(text);
    this.#flush();
  }

  get idle() {
    return this.#flight === null && this.#waiting.length === 0;
  }

  #welcome({ accountId }) {
    this.#account = accountId;
    this.join();
  }

  /** Asks for the board as it is. */
  join() {
    this.#say({ type: 'join', topic: this.#topic });
  }

  #seen({ cards }) {
    if (!this.#known) {
      const own = cards.filter((card) => card.author === this.#account);
      const [former, last] = [own.at(-2), own.at(-1)];
      if (last) this.#card = { id: last.id, length: last.text.length, revision: last.textRevision };
      if (former) this.#former = former.id;
      this.#known = true;
    }
    if (this.#reading) return;
    this.#reading = true;
    this.#on.ready();
    if (this.#flight) this.#transmit();
    else this.#flush();
  }

  #flush() {
    if (!this.#reading || this.#flight || this.#waiting.length === 0) return;
    const full = this.#card && this.#card.length + this.#waiting[0].length > this.#most;
    if (full && this.#former) {
      this.#begin([], { type: 'card-deleted', card: this.#former }, () => (this.#former = null));
    } else if (full || !this.#card) {
      const text = this.#waiting.shift();
      const card = { id: randomUUID(), length: text.length, revision: 1 };
      const op = { type: 'card-created', card: card.id, lane: 'PROBLEMS', order: 'a0', text };
      this.#begin([text], op, () => {
        this.#former = this.#card?.id ?? null;
        this.#card = card;
      });
    } else this.#append();
  }

  #append() {
    const { id, length, revision } = this.#card;
    const texts = [];
    let more = 0;
    while (this.#waiting.length > 0 && length + more + this.#waiting[0].length <= this.#most) {
      more += this.#waiting[0].length;
      texts.push(this.#waiting.shift());
    }
    const written = [0, ...texts.join('').split('\n')];
    const changes = length === 0 ? [written] : [length, written];
    this.#begin(texts, { type: 'text-changed', card: id, textRevision: revision, changes }, () => {
      this.#card.length += more;
      this.#card.revision++;
    });
  }

  #begin(texts, op, done) {
    this.#flight = { id: randomUUID(), texts, op, done };
    this.#transmit();
  }

  #transmit() {
    const { id, op } = this.#flight;
    this.#say({ type: 'send', id, topic: this.#topic, command: { type: 'operate', op } });
  }

  #stored({ id, body }) {
    const flight = this.#flight;
    if (id !== flight?.id) return;
    this.#flight = null;
    flight.done();
    this.#on.stored(flight, body.seq);
    this.#flush();
  }

  #refused({ id, problem }) {
    if (id && id !== this.#flight?.id) return;
    const again = id ? () => this.#flight?.id === id && this.#transmit() : () => this.join();
    if (problem.status === TOO_MANY || problem.status >= AWAY) return void setTimeout(again, AGAIN_MS);
    if (id) this.#flight = null;
    this.#on.failed(problem);
    this.#flush();
  }

  #say(message) {
    this.#send?.(JSON.stringify(message));
  }
}
