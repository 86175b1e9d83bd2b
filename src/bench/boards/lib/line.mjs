import { Socket } from '../../lib/socket.mjs';
import { pause } from '../../lib/time.mjs';
import { Member } from './member.mjs';

const BACK_MS = 100;
const NUMBER = /"seq":(\d+)/;

/** A member's connection that comes back by itself, and what was acknowledged and seen on it. */
export class Line {
  /** Acknowledged operations: their place by id. */
  stored = new Map();
  /** What the acknowledged operations wrote, in order. */
  written = [];
  /** How often an event came although one before it had not: after a commit whose end the server did not know. */
  missed = 0;
  problems = [];
  ready = false;
  /** Own cards that were deleted. */
  deleted = new Set();
  #port;
  #socket;
  #ended = true;
  #seq = null;
  #once = [];
  #early = [];
  #view;
  /** How long the last view was. */
  characters = 0;

  constructor(port, { board, account, token, sharers }) {
    this.#port = port;
    this.board = board;
    this.account = account;
    this.member = new Member({ board, token, sharers }, {
      ready: () => {
        this.ready = true;
        this.#once.splice(0).forEach((resolve) => resolve());
      },
      stored: ({ id, texts, op }, seq) => {
        this.stored.set(id, seq);
        if (op.type === 'card-deleted') this.deleted.add(op.card);
        if (texts.length > 0) this.written.push({ card: op.card, text: texts.join('') });
      },
      failed: (problem) => this.problems.push(problem.code),
    });
  }

  /** Connects, and again whenever the connection is lost, until {@link leave}. */
  come() {
    this.#ended = false;
    return new Promise((resolve) => {
      this.#once.push(resolve);
      this.#connect();
    });
  }

  leave() {
    this.#ended = true;
    this.#lost();
    this.#socket?.cut();
  }

  /** The last operation of the board that was seen. */
  get seen() {
    return this.#seq;
  }

  /** Resolves when everything that was written is acknowledged. */
  async settled() {
    while (!(this.ready && this.member.idle)) await pause(20);
  }

  /** The board as it is told to whoever comes now. */
  async look() {
    this.leave();
    await this.come();
    return this.#view;
  }

  #connect() {
    let open = false;
    const { path, headers } = this.member.target(this.#port);
    const socket = new Socket(
      { port: this.#port, path, headers },
      {
        text: (text) => {
          if (!open) {
            open = true;
            this.member.opened((message) => socket.send(message));
          }
          this.#received(text);
        },
        closed: () => {
          if (socket !== this.#socket || this.#ended) return;
          this.#lost();
          pause(BACK_MS).then(() => this.#ended || this.#connect());
        },
      },
    );
    this.#socket = socket;
  }

  #lost() {
    this.ready = false;
    this.#early = [];
    this.#seq = null;
    this.member.closed();
  }

  #received(text) {
    if (text.startsWith('{"type":"event"')) this.#event(text);
    else if (text.startsWith('{"type":"resync"')) this.#seq = null;
    else if (text.startsWith('{"type":"view"')) {
      this.characters = text.length;
      this.#view = JSON.parse(text).body;
      this.#seq = this.#view.seq;
      this.#early.splice(0).forEach((event) => this.#event(event));
    }
    this.member.received(Buffer.from(text));
  }

  /** What comes before the view may be in it or not. */
  #event(text) {
    if (this.#seq === null) return void this.#early.push(text);
    const seq = Number(NUMBER.exec(text)[1]);
    if (seq <= this.#seq) return;
    if (seq !== this.#seq + 1) return this.#missed();
    this.#seq = seq;
  }

  /** As the protocol has it: something is missing, so the board is asked for again. */
  #missed() {
    this.missed++;
    this.#seq = null;
    this.member.join();
  }
}
