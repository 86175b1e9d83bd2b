import { randomUUID } from 'node:crypto';

const KNOWN_RACES = ['caseboard.stale-text', 'caseboard.card-deleted', 'caseboard.unknown-card'];

/** A member's page with the team's board: the cards as the server's events make them. */
export class Board {
  #member;
  #topic;
  #cards = new Map();
  #seq;

  constructor(member, id) {
    this.#member = member;
    this.#topic = `board/${id}`;
    const told = { event: (body) => this.#told(body), since: () => this.#seq };
    member.live.join(this.#topic, told);
  }

  ready() {
    return this.#member.live.view(this.#topic);
  }

  card(id) {
    return this.#cards.get(id);
  }

  /** Sends an operation; of two who touch the same card at once one is refused, as it should be. */
  async operate(op, due) {
    try {
      const { seq } = await this.#member.live.command(op.type, this.#topic, { type: 'operate', op }, due);
      return { seq, op };
    } catch (problem) {
      if (!KNOWN_RACES.includes(problem.code)) throw problem;
      this.#member.ledger.race(problem.code);
      return null;
    }
  }

  newCard(lane, text) {
    return { type: 'card-created', card: randomUUID(), lane, order: this.place(), text };
  }

  /** Somewhere in a lane. */
  place() {
    const { chance } = this.#member;
    return `a${chance.below(9) + 1}${chance.below(9) + 1}`;
  }

  #told(body) {
    if (body.type === 'board-snapshot') {
      this.#cards = new Map(body.cards.map((card) => [card.id, card]));
      this.#seq = body.seq;
    } else if (body.type === 'board-tail') {
      body.changes.forEach((change) => this.#change(change));
    } else this.#change(body);
  }

  /** What comes before the first view is in it; after a gap the page asks for what it missed. */
  #change({ seq, op }) {
    if (this.#seq === undefined || seq <= this.#seq) return;
    if (seq > this.#seq + 1) return this.#member.live.again(this.#topic);
    this.#seq = seq;
    const card = this.#cards.get(op.card);
    if (op.type === 'card-created') this.#cards.set(op.card, { ...op, id: op.card, textRevision: 1 });
    else if (op.type === 'card-deleted') this.#cards.delete(op.card);
    else if (op.type === 'card-edited') this.#cards.set(op.card, { ...card, text: op.text, textRevision: card.textRevision + 1 });
    else this.#cards.set(op.card, { ...card, lane: op.lane, order: op.order });
  }
}
