import { Problem } from '../lib/live.mjs';
import { now, pause, until } from '../lib/time.mjs';

const RACES = ['readiness.attempt-taken', 'readiness.option-scratched', 'readiness.item-solved'];

/**
 * A team with its card: everybody leans, one scratches what most lean to, now and then two at once; wrong means talking
 * and trying again until it is right.
 */
export async function takeTrat(team, phase, span, key) {
  const topic = `trat/${phase}`;
  const members = team.here;
  members.forEach((member) => member.live.join(topic));
  const [card] = await Promise.all(members.map((member) => member.live.view(topic)));
  const began = now();
  const shaking = members.map((member) => member.loseNetwork(span));
  team.scratched.set(phase, new Map());
  for (const [place, item] of card.items.entries()) {
    await until(began + (span * place) / card.items.length);
    await solve(new Question(team, topic, phase, item, key), span / card.items.length);
  }
  await Promise.all(shaking);
}

async function solve(question, time) {
  const { team } = question;
  await Promise.all(
    team.here.map(async (member) => {
      await pause(member.chance.between(0, 0.35) * time);
      await question.lean(member);
      if (member.chance.happens(0.08)) await question.lean(member);
    }),
  );
  while (!question.solved) {
    await pause(team.chance.between(0.05, 0.12) * time);
    const scratchers = team.chance.happens(0.1) ? 2 : 1;
    const option = question.favourite();
    const first = team.chance.below(team.here.length);
    const hands = Array.from({ length: scratchers }, (_, i) => team.here[(first + i) % team.here.length]);
    await Promise.all(hands.map((member) => question.scratch(member, option)));
  }
}

class Question {
  #leanings = new Map();
  #tried = [];
  solved = false;

  constructor(team, topic, phase, item, key) {
    Object.assign(this, { team, topic, item, key });
    team.scratched.get(phase).set(item.deliveryId, this.#tried);
  }

  async lean(member) {
    const option = member.thinks(this.item, this.key, 0.05);
    await member.live.command('lean', this.topic, { type: 'lean', item: this.item.deliveryId, option: option.deliveryId });
    this.#leanings.set(member, option);
  }

  /** What most lean to of what is left; nobody any more: somebody's guess, better with every wrong one. */
  favourite() {
    const left = this.item.options.filter((option) => !this.#tried.includes(option.deliveryId));
    const votes = (option) => [...this.#leanings.values()].filter((leaning) => leaning === option).length;
    const best = left.reduce((one, other) => (votes(other) > votes(one) ? other : one));
    return votes(best) > 0 ? best : this.team.chance.pick(left);
  }

  async scratch(member, option) {
    const attempt = this.#tried.length + 1;
    const command = { type: 'scratch', item: this.item.deliveryId, option: option.deliveryId, attempt };
    try {
      const reply = await member.live.command('scratch', this.topic, command);
      this.#tried[reply.attempt - 1] = option.deliveryId;
      this.solved ||= reply.right;
    } catch (problem) {
      if (!(problem instanceof Problem) || !RACES.includes(problem.code)) throw problem;
      member.ledger.race(problem.code);
    }
  }
}
