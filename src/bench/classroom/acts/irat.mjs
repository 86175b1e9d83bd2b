import { now, until } from '../../lib/time.mjs';

/**
 * A student alone with the questions, as the script says: every time is fixed beforehand, whatever the server does. Who
 * comes late does what is written from the coming on within the time that is given here.
 */
export async function takeIrat(student, phase, span, scene) {
  const { live, said } = student;
  const topic = `irat/${phase}`;
  live.join(topic);
  const sheet = await live.view(topic);
  const began = now();
  const acts = scene.actsOf(student);
  const from = acts.find(({ deed }) => deed.is === 'Arrive')?.at ?? 0;
  const moment = (at) => began + (span * (at - from)) / (1 - from);
  const chosen = new Map();
  said.choices.set(phase, chosen);
  // of two answers to one question the later one waits until the former is stored
  const before = new Map();
  const choose = async (deed, at) => {
    await Promise.all([until(at), before.get(deed.item)]);
    const item = sheet.items[deed.item];
    const option = scene.option(item, deed.item, deed.option);
    await live.command('choose', topic, { type: 'choose', item: item.deliveryId, option: option.deliveryId }, at);
    chosen.set(item.deliveryId, option);
  };
  const flag = async (deed, at) => {
    await until(at);
    const item = sheet.items[deed.item];
    await live.command('flag', topic, { type: 'flag', item: item.deliveryId, flagged: true }, at);
  };
  const each = acts.map(({ at, deed }) => {
    if (deed.is === 'Flag') return flag(deed, moment(at));
    if (deed.is !== 'Choose') return null;
    const choosing = choose(deed, moment(at));
    before.set(deed.item, choosing);
    return choosing;
  });
  await Promise.all([...each, student.loseNetwork(span * 0.8)]);
  const handsIn = acts.find(({ deed }) => deed.is === 'HandIn');
  if (!handsIn) return;
  await until(moment(handsIn.at));
  await live.command('hand-in', topic, { type: 'hand-in' });
}
