/** A phase of the script, with the words of its questions: what is to be done, and what the numbers in it mean. */
export class Scene {
  #acts = new Map();

  constructor(prepared, place) {
    this.items = prepared.items;
    this.accounts = prepared.teams.flatMap(({ memberIds }) => memberIds);
    for (const act of prepared.written.phases[place]) {
      if (!this.#acts.has(act.by)) this.#acts.set(act.by, []);
      this.#acts.get(act.by).push(act);
    }
  }

  actsOf(student) {
    return this.#acts.get(student.number) ?? [];
  }

  /** What the team's members do, by time, without their coming. */
  actsOfTeam(team) {
    return team.here
      .flatMap((member) => this.actsOf(member))
      .filter(({ deed }) => deed.is !== 'Arrive')
      .sort((one, other) => one.at - other.at);
  }

  accountOf(number) {
    return this.accounts[number];
  }

  /** The option as it was delivered, by its words: the hall sees options in another order than the bank. */
  option(delivered, item, option) {
    const { text } = this.items[item].options[option];
    return delivered.options.find((one) => one.text === text);
  }
}
