import { now, until } from '../lib/time.mjs';

/**
 * A student alone with the questions: answers one after the other at times of their own, changes some answers later,
 * flags some, and mostly hands in. Every time is fixed beforehand, whatever the server does.
 */
export async function takeIrat(student, phase, span, key) {
  const { live, chance, said } = student;
  const topic = `irat/${phase}`;
  live.join(topic);
  const sheet = await live.view(topic);
  const began = now();
  const chosen = new Map();
  said.choices.set(phase, chosen);
  const choose = async (item, moment) => {
    await until(moment);
    const option = student.thinks(item, key);
    await live.command('choose', topic, { type: 'choose', item: item.deliveryId, option: option.deliveryId }, moment);
    chosen.set(item.deliveryId, option);
  };
  const flag = async (item, moment) => {
    await until(moment);
    await live.command('flag', topic, { type: 'flag', item: item.deliveryId, flagged: true }, moment);
  };
  const each = sheet.items.map(async (item, place) => {
    const moment = began + (span * 0.8 * (place + chance.between(0.1, 0.9))) / sheet.items.length;
    const changesAt = chance.happens(0.2) ? moment + chance.between(0.02, 0.15) * span : null;
    const flags = chance.happens(0.1) ? flag(item, moment + chance.between(0, 0.02) * span) : null;
    await choose(item, moment);
    if (changesAt) await choose(item, changesAt);
    await flags;
  });
  await Promise.all([...each, student.loseNetwork(span * 0.8)]);
  if (chance.happens(0.85)) await live.command('hand-in', topic, { type: 'hand-in' });
}
