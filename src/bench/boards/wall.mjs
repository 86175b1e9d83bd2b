import { parseArgs } from 'node:util';
import { median } from '../lib/median.mjs';
import { Meter, machine } from '../lib/meter.mjs';
import { say, withApplication } from '../lib/program.mjs';
import { now, pause } from '../lib/time.mjs';
import { hall } from './lib/hall.mjs';
import { Line } from './lib/line.mjs';
import { coordinators } from './lib/staff.mjs';
import { Wall } from './lib/wall.mjs';

const TEXT = 'urine output 20 ml/h? ';
const WARM = 80_000;
const SETTLED = 3_000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    boards: { type: 'string', default: '100' },
    clients: { type: 'string', default: '6' },
    rate: { type: 'string', default: '2' },
    seconds: { type: 'string', default: '15' },
  },
});
const rounds = Number(positionals[0]);
const [boards, clients, rate, seconds] = [values.boards, values.clients, values.rate, values.seconds].map(Number);
if (!(rounds > 0)) {
  console.error('wall ROUNDS [--boards N] [--clients N] [--rate EDITS] [--seconds N]');
  process.exit(2);
}

await withApplication('boards-wall', async (application) => {
  const { port } = application;
  const made = await hall(application, boards, clients);
  const [facilitator] = await coordinators(port);
  const { phases } = await facilitator.get(`/api/sessions/${made[0].session}`);
  const lines = made.flatMap(({ board, members }) => members.map((member) => new Line(port, { board, sharers: clients, ...member })));
  await Promise.all(lines.map((line) => line.come()));
  const writing = lines.map(async (line) => {
    await pause((Math.random() * 1000) / rate); // each at moments of their own
    line.every = setInterval(() => line.member.edit(TEXT), 1000 / rate);
  });
  await Promise.all(writing);
  // as in a hall, where the wall has been open for long: its code is warm as well
  const first = new Wall(port, facilitator, phases[0].id);
  await pause(WARM);
  first.close();
  await pause(SETTLED);
  const shut = [];
  const open = [];
  const withoutWall = async () => {
    shut.push(await measured(application));
    say(JSON.stringify({ shut: shut.at(-1) }));
  };
  const withWall = async () => {
    const wall = new Wall(port, facilitator, phases[0].id);
    await pause(SETTLED);
    const [messages, characters] = [wall.messages, wall.characters];
    open.push({ ...(await measured(application)), messages: wall.messages - messages, characters: wall.characters - characters });
    wall.close();
    say(JSON.stringify({ open: open.at(-1) }));
    await pause(SETTLED);
  };
  for (let round = 0; round < rounds; round++) {
    // The server gets faster all the time: whoever always came second would always win.
    const inTurn = round % 2 ? [withWall, withoutWall] : [withoutWall, withWall];
    for (const measure of inTurn) await measure();
  }
  lines.forEach((line) => clearInterval(line.every));
  await Promise.all(lines.map((line) => line.settled()));
  const problems = lines.flatMap((line) => line.problems);
  const server = [shut, open].map((all) => median(all.map((one) => one.server)));
  console.log(
    JSON.stringify({
      boards,
      members: lines.length,
      editsASecond: lines.length * rate,
      serverCpuPct: { shut: server[0], open: server[1], more: Math.round(1000 * (median(open.map((one, round) => one.server / shut[round].server)) - 1)) / 10 },
      databaseCpuPct: { shut: median(shut.map((one) => one.database)), open: median(open.map((one) => one.database)) },
      messagesASecond: median(open.map((one) => Math.round(one.messages / seconds))),
      kibASecond: median(open.map((one) => Math.round(one.characters / 1024 / seconds))),
      refused: problems.length,
      shut,
      open,
    }),
  );
  return problems.length === 0;
});

/** Percent of a core that server, database and everything else take for a while; what else there is, is the load too. */
async function measured(application) {
  const meters = ['server', 'database'].map((part) => new Meter(application.pid(part)));
  const before = [...meters.map((meter) => meter.cpu()), machine()];
  const began = now();
  await pause(seconds * 1000);
  const spent = (now() - began) / 100_000;
  const [server, database, all] = [...meters.map((meter) => meter.cpu()), machine()].map((cpu, i) => Math.round((10 * (cpu - before[i])) / spent) / 10);
  return { server, database, besides: Math.round(all - server - database) };
}
