import { parseArgs } from 'node:util';
import { say, withApplication } from '../lib/program.mjs';
import { Chance } from '../lib/chance.mjs';
import { now, pause } from '../lib/time.mjs';
import { hall } from './lib/hall.mjs';
import { Line } from './lib/line.mjs';
import { memory } from './lib/memory.mjs';

const MINUTE = 60_000;
const WORDS = ['sepsis? ', 'stop the NSAID ', 'who calls the family? ', 'urine output 20 ml/h ', 'ask pharmacy: dose ', 'and\n'];
const LOOK_EVERY = 5 * MINUTE;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    boards: { type: 'string', default: '50' },
    clients: { type: 'string', default: '6' },
    rate: { type: 'string', default: '1' },
  },
});
const minutes = Number(positionals[0]);
const [boards, clients, rate] = [values.boards, values.clients, values.rate].map(Number);
if (!(minutes > 0)) {
  console.error('soak MINUTES [--seed N] [--boards N] [--clients N] [--rate EDITS]');
  process.exit(2);
}
const chance = new Chance(values.seed);
say(`seed ${values.seed}`);


await withApplication('boards-soak', async (application) => {
  const lines = (await hall(application, boards, clients)).flatMap(({ board, members }) =>
    members.map((member) => new Line(application.port, { board, sharers: clients, ...member })),
  );
  const looks = [look(application, 'nobody was here')];
  const end = now() + minutes * MINUTE;
  let visits = 0;
  const lives = lines.map((line, place) => live(line, chance.of(`member ${place}`), end, () => visits++));
  for (let at = now() + LOOK_EVERY; at < end; at += LOOK_EVERY) {
    await pause(at - now());
    looks.push(look(application, `${Math.round(minutes - (end - now()) / MINUTE)} min`));
  }
  await Promise.all(lives);
  await pause(2000);
  looks.push(look(application, 'all have left'));
  const problems = lines.flatMap((line) => line.problems);
  console.log(
    JSON.stringify({
      minutes,
      boards,
      members: lines.length,
      visits,
      acknowledged: lines.reduce((sum, line) => sum + line.stored.size, 0),
      askedAgain: lines.reduce((sum, line) => sum + line.missed, 0),
      refused: problems.length,
      memoryMiB: looks,
      serverWarnings: application.warnings().length,
      seed: values.seed,
    }),
  );
  application.warnings().slice(0, 5).forEach((warning) => say(`server: ${warning}`));
  problems.slice(0, 5).forEach((problem) => say(`refused: ${problem}`));
  return problems.length === 0;
});

function look(application, when) {
  const held = { when, ...memory(application) };
  say(JSON.stringify(held));
  return held;
}

/** Comes, writes for a while, goes for a while, and again. */
async function live(line, own, end, came) {
  await pause(own.between(0, 5000));
  while (now() < end) {
    await line.come();
    came();
    for (const leaves = Math.min(end, now() + own.between(10_000, 120_000)); now() < leaves; ) {
      await pause(own.between(0, 2000 / rate));
      line.member.edit(own.pick(WORDS));
    }
    await line.settled();
    line.leave();
    await pause(own.between(500, 15_000));
  }
}
