import { Live } from './live.mjs';

/**
 * Compares what was acknowledged with what the API shows afterwards, over new connections. Everything acknowledged that
 * is not there, or is there otherwise, is lost.
 */
export class Proof {
  lost = 0;
  compared = 0;
  examples = [];

  constructor(port, ledger) {
    this.port = port;
    this.ledger = ledger;
  }

  #same(what, expected, found) {
    this.compared++;
    if (JSON.stringify(expected) === JSON.stringify(found)) return;
    this.lost++;
    if (this.examples.length < 10) this.examples.push(`${what}: ${JSON.stringify(expected)} but ${JSON.stringify(found)}`);
  }

  async attendance(facilitator, session, students) {
    const roll = await facilitator.get(`/api/sessions/${session}/attendance`);
    const present = new Set(roll.teams.flatMap(({ members }) => members).filter((member) => member.presentAt).map((member) => member.accountId));
    students.filter((student) => student.said.present).forEach((student) => this.#same('present', true, present.has(student.id)));
  }

  /** A student's own answers, points and ratings. */
  async student(student, session, items, peerPhase) {
    await this.#live(student, async (live) => {
      for (const [phase, chosen] of student.said.choices) {
        live.join(`irat/${phase}`);
        const { items } = await live.view(`irat/${phase}`);
        const found = new Map(items.map((item) => [item.deliveryId, item.myChoice]));
        chosen.forEach((option, item) => this.#same('choice', option.deliveryId, found.get(item)));
      }
    });
    await this.#points(student, session, items);
    const mine = await student.browser.get(`/api/phases/${peerPhase}/peer-evaluation`);
    const given = new Map(mine.teammates.map(({ accountId, rating }) => [accountId, rating?.scores]));
    student.said.ratings.forEach((scores, mate) => this.#same('rating', sorted(scores), sorted(given.get(mate))));
  }

  /** The results page says what the acknowledged answers are worth: four points for each right one. */
  async #points(student, session, items) {
    const { irats } = await student.browser.get(`/api/sessions/${session}/my-results`);
    const right = new Set(items.map((item) => item.options.find((option) => option.correct).text));
    irats.forEach(({ phaseId, result }) => {
      const chosen = student.said.choices.get(phaseId);
      if (chosen) this.#same('points', 4 * [...chosen.values()].filter(({ text }) => right.has(text)).length, result.points);
    });
  }

  /** A team's card, board and commit. */
  async team(team) {
    await this.#live(team.here[0], async (live) => {
      for (const [phase, items] of team.scratched) {
        live.join(`trat/${phase}`);
        const card = await live.view(`trat/${phase}`);
        const found = new Map(card.items.map((item) => [item.deliveryId, item.scratches.map(({ option }) => option)]));
        items.forEach((options, item) => options.forEach((option, i) => this.#same('scratch', option, found.get(item)[i])));
      }
      for (const [phase, committed] of team.committed) {
        live.join(`exercise/${phase}`);
        const { commit } = await live.view(`exercise/${phase}`);
        this.#same('commit', committed, { revision: commit.revision, option: commit.option });
      }
      for (const board of team.boards.values()) await this.#board(live, board, team.operations);
    });
  }

  /** Every acknowledged operation is in the log at the place that was told. */
  async #board(live, board, operations) {
    const log = new Map();
    live.join(`board/${board}`, { since: () => 0 });
    const view = await live.view(`board/${board}`);
    (view.changes ?? []).forEach(({ seq, op }) => log.set(seq, op));
    operations.forEach(({ seq, op }) => this.#same('operation', sorted(op), sorted(log.get(seq))));
  }

  async #live(student, look) {
    const live = new Live(student.browser, this.port, this.ledger);
    await live.connect();
    await look(live);
    live.end();
  }
}

const sorted = (object) => object && Object.fromEntries(Object.entries(object).sort(([one], [other]) => (one < other ? -1 : 1)));
