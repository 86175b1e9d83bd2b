/** Seeded chance. A person's draws depend on the seed and the person alone, never on what else happens meanwhile. */
export class Chance {
  #seed;
  #state;

  constructor(seed) {
    this.#seed = String(seed);
    this.#state = hash(this.#seed);
  }

  /** The chance of somebody or something in this run. */
  of(name) {
    return new Chance(`${this.#seed}/${name}`);
  }

  /** From 0 to 1 (mulberry32). */
  next() {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  between(low, high) {
    return low + this.next() * (high - low);
  }

  below(count) {
    return Math.floor(this.next() * count);
  }

  happens(probability) {
    return this.next() < probability;
  }

  pick(list) {
    return list[this.below(list.length)];
  }
}

function hash(text) {
  let h = 2166136261;
  for (const character of text) h = Math.imul(h ^ character.codePointAt(0), 16777619);
  return h | 0;
}
