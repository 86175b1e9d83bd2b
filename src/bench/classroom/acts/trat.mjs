import { Problem } from '../lib/live.mjs';
import { now, until } from '../../lib/time.mjs';

const RACES = ['readiness.attempt-taken', 'readiness.option-scratched', 'readiness.item-solved'];

/**
 * A team with its card, as the script says: everybody leans, then one scratches, now and then two at once, until it is
 * right. Who scratches has seen what was done at the question before.
 */
export async function takeTrat(team, phase, span, scene) {
  const topic = `trat/${phase}`;
  team.here.forEach((member) => member.live.join(topic));
  const [card] = await Promise.all(team.here.map((member) => member.live.view(topic)));
  const began = now();
  const shaking = team.here.map((member) => member.loseNetwork(span));
  const tried = new Map(card.items.map((item) => [item.deliveryId, []]));
  team.scratched.set(phase, tried);
  const done = card.items.map(() => []);
  const perform = async ({ at, by, deed }) => {
    const seen = deed.is === 'Scratch' ? done[deed.item].filter((one) => one.at < at).map((one) => one.act) : [];
    await Promise.all([until(began + span * at), ...seen]);
    const item = card.items[deed.item];
    const option = scene.option(item, deed.item, deed.option).deliveryId;
    const member = team.here.find(({ number }) => number === by);
    if (deed.is === 'Lean') await member.live.command('lean', topic, { type: 'lean', item: item.deliveryId, option });
    else await scratch(member, topic, item.deliveryId, option, deed.attempt, tried);
  };
  const acts = scene.actsOfTeam(team).map((act) => {
    const performing = perform(act);
    done[act.deed.item].push({ at: act.at, act: performing });
    return performing;
  });
  await Promise.all([...acts, ...shaking]);
}

async function scratch(member, topic, item, option, attempt, tried) {
  try {
    const reply = await member.live.command('scratch', topic, { type: 'scratch', item, option, attempt });
    tried.get(item)[reply.attempt - 1] = option;
  } catch (problem) {
    if (!(problem instanceof Problem) || !RACES.includes(problem.code)) throw problem;
    member.ledger.race(problem.code);
  }
}
