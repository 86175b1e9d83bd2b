import { randomUUID } from 'node:crypto';
import { Socket } from '../../lib/socket.mjs';
import { pause } from '../../lib/time.mjs';
import { Member } from './member.mjs';

/** Within what one person may do on a board: 20 a second. */
const PACE = 55;
const WORDS = ['urine ', '20 ml/h ', 'stop it? ', 'call ', 'INR 3.1 ', 'ask her '];
const REACTIONS = ['AGREE', 'UNSURE', 'IMPORTANT', 'THANKS'];

/** A member who does everything that makes a board grow: new cards in all lanes, words, moves, comments, reactions. */
export class Author {
  #socket;
  #topic;
  #chance;
  #answers = new Map();
  #opened;
  #cards = [];
  #lanes;

  constructor(port, member, chance) {
    this.#topic = `board/${member.board}`;
    this.#chance = chance;
    const { path, headers } = new Member({ sharers: 1, ...member }, {}).target(port);
    const told = { text: (text) => this.#heard(JSON.parse(text)), closed: (why) => this.#lost(why) };
    this.come = new Promise((resolve) => (this.#opened = resolve));
    this.#socket = new Socket({ port, path, headers }, told);
  }

  /** So many operations, one after another, of which every so many-th is a new card. */
  async write(count, everyCard) {
    const lanes = (await this.come).layout.lanes;
    this.#lanes = lanes;
    for (let done = 0; done < count; done++) {
      await Promise.all([this.#do(done % everyCard === 0 ? this.#created() : this.#another()), pause(PACE)]);
    }
    this.#socket.cut();
  }

  #created() {
    const lane = this.#chance.pick(this.#lanes);
    const card = { id: randomUUID(), length: 5, revision: 1 };
    this.#cards.push(card);
    return { type: 'card-created', card: card.id, lane: lane.id, order: 'a0', text: 'Look ', cardType: lane.cardType, fields: {} };
  }

  #another() {
    const card = this.#chance.pick(this.#cards);
    const what = this.#chance.next();
    if (what < 0.02) return { type: 'card-moved', card: card.id, lane: this.#chance.pick(this.#lanes).id, order: 'a1' };
    if (what < 0.04) return { type: 'reaction-set', card: card.id, reaction: this.#chance.pick(REACTIONS) };
    if (what < 0.05) return { type: 'comment-added', card: card.id, comment: randomUUID(), text: 'Seen, and I agree.' };
    const words = this.#chance.pick(WORDS);
    const op = { type: 'text-changed', card: card.id, textRevision: card.revision, changes: [card.length, [0, words]] };
    card.length += words.length;
    card.revision++;
    return op;
  }

  #do(op) {
    const id = randomUUID();
    const stored = new Promise((resolve, reject) => this.#answers.set(id, { resolve, reject }));
    this.#socket.send(JSON.stringify({ type: 'send', id, topic: this.#topic, command: { type: 'operate', op } }));
    return stored;
  }

  #heard(message) {
    if (message.type === 'welcome') this.#socket.send(JSON.stringify({ type: 'join', topic: this.#topic }));
    else if (message.type === 'view') this.#opened(message.body);
    else if (message.type === 'stored') this.#answers.get(message.id)?.resolve();
    else if (message.type === 'problem') this.#answers.get(message.id)?.reject(new Error(message.problem.code));
  }

  #lost(why) {
    this.#answers.forEach(({ reject }) => reject(new Error(why)));
  }
}
