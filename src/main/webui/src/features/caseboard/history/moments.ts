import { applied, NOTHING_ON_IT, type Content } from '../student/fold';
import type { Done } from './past';

/** So many operations at most are done over again to come to a moment. */
const EVERY = 100;

/** The board at every moment of its past: the fold of its operations, kept at every hundredth of them. */
export class Moments {
  readonly #done: readonly Done[];
  readonly #kept: Content[] = [NOTHING_ON_IT];

  constructor(done: readonly Done[]) {
    this.#done = done;
    let content: Content = NOTHING_ON_IT;
    done.forEach(({ op, by }, place) => {
      content = applied(content, op, by);
      if ((place + 1) % EVERY === 0) this.#kept.push(content);
    });
  }

  /** What stood on the board after so many operations. */
  after(count: number): Content {
    const from = Math.min(Math.floor(count / EVERY), this.#kept.length - 1);
    return this.#done
      .slice(from * EVERY, count)
      .reduce((content, { op, by }) => applied(content, op, by), this.#kept[from] ?? NOTHING_ON_IT);
  }
}
