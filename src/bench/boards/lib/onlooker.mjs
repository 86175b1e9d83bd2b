import { Socket } from '../../lib/socket.mjs';
import { Member } from './member.mjs';

/** Another board was there before one could ask for this one. */
const REPLACED = 'caseboard.not-in-spotlight';

/** Somebody in the hall whose page shows the board that is in the spotlight, and nothing else. */
export class Onlooker {
  /** The board that is shown whole now, or null. */
  shown = null;
  /** How often the shown board was told. */
  told = 0;
  characters = 0;
  problems = [];
  #socket;
  #session;
  #lit = null;
  #waits = [];

  constructor(port, session, { token }) {
    this.#session = session;
    const { path, headers } = new Member({ board: '', token, sharers: 1 }, {}).target(port);
    this.#socket = new Socket(
      { port, path, headers },
      { text: (text) => this.#received(text), closed: (reason) => this.problems.push(reason) },
    );
  }

  /** Resolves as soon as this board is shown; null for none. */
  sees(board) {
    return new Promise((resolve) => {
      this.#waits.push({ board, resolve });
      this.#look();
    });
  }

  leave() {
    this.#socket.cut();
  }

  #send(message) {
    this.#socket.send(JSON.stringify(message));
  }

  #received(text) {
    const message = JSON.parse(text);
    if (message.type === 'welcome') this.#send({ type: 'join', topic: `spotlight/${this.#session}` });
    else if (message.type === 'view' && message.body.type === 'spotlight-view') this.#moved(message.body.lit?.boardId ?? null);
    else if (message.topic === `lit-board/${this.#lit}` && (message.type === 'view' || message.type === 'event')) {
      this.told++;
      this.characters += text.length;
      this.shown = this.#lit;
    } else if (message.type === 'problem' && message.problem.code !== REPLACED) this.problems.push(message.problem.code);
    this.#look();
  }

  #moved(board) {
    if (board === this.#lit) return;
    this.#lit = board;
    this.shown = null;
    if (board) this.#send({ type: 'join', topic: `lit-board/${board}` });
  }

  #look() {
    const [seen, rest] = [this.#waits.filter(({ board }) => board === this.shown), this.#waits.filter(({ board }) => board !== this.shown)];
    this.#waits = rest;
    seen.forEach(({ resolve }) => resolve());
  }
}
