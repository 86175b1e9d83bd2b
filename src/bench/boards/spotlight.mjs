import { parseArgs } from 'node:util';
import { median } from '../lib/median.mjs';
import { Meter } from '../lib/meter.mjs';
import { say, withApplication } from '../lib/program.mjs';
import { now, pause } from '../lib/time.mjs';
import { hall } from './lib/hall.mjs';
import { Line } from './lib/line.mjs';
import { Onlooker } from './lib/onlooker.mjs';
import { coordinators } from './lib/staff.mjs';

const TEXT = 'urine output 20 ml/h? ';
const EDITS_A_SECOND = 2;
const MOST_WAITED = 20_000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    boards: { type: 'string', default: '100' },
    clients: { type: 'string', default: '6' },
    seconds: { type: 'string', default: '15' },
  },
});
const rounds = Number(positionals[0]);
const [boards, clients, seconds] = [values.boards, values.clients, values.seconds].map(Number);
if (!(rounds > 0)) {
  console.error('spotlight ROUNDS [--boards N] [--clients N] [--seconds N]');
  process.exit(2);
}

await withApplication('boards-spotlight', async (application) => {
  const { port } = application;
  const made = await hall(application, boards, clients);
  const { session } = made[0];
  const staff = await coordinators(port);
  const lines = made.slice(0, 2).flatMap(({ board, members }) => members.map((member) => new Line(port, { board, sharers: clients, ...member })));
  await Promise.all(lines.map((line) => line.come()));
  lines.forEach((line) => line.member.edit(TEXT));
  await Promise.all(lines.map((line) => line.settled()));
  const onlookers = made.flatMap(({ members }) => members.map((member) => new Onlooker(port, session, member)));
  await Promise.all(onlookers.map((onlooker) => onlooker.sees(null)));

  const [one, other] = made.map(({ board }) => board);
  const path = (board) => `/api/sessions/${session}/spotlight/${board}`;
  const moves = [];
  for (let round = 0; round < rounds; round++) {
    const board = round % 2 ? other : one;
    const began = now();
    const seen = onlookers.map((onlooker) => onlooker.sees(board).then(() => now() - began));
    await staff[0].put(path(board));
    moves.push((await within(Promise.all(seen))).sort((a, b) => a - b));
  }
  say(`moved: the last of ${onlookers.length} after ${median(moves.map((times) => times.at(-1)))} ms`);

  const shown = rounds % 2 ? one : other;
  const meters = ['server', 'database'].map((part) => new Meter(application.pid(part)));
  const before = meters.map((meter) => meter.cpu());
  const told = onlookers.reduce((sum, onlooker) => sum + onlooker.told, 0);
  const writing = setInterval(() => lines.filter((line) => line.board === shown).forEach((line) => line.member.edit(TEXT)), 1000 / EDITS_A_SECOND);
  await pause(seconds * 1000);
  const cpu = meters.map((meter, i) => Math.round((100 * (meter.cpu() - before[i])) / seconds));
  const tellings = onlookers.reduce((sum, onlooker) => sum + onlooker.told, 0) - told;
  clearInterval(writing);
  await Promise.all(lines.map((line) => line.settled()));

  let agreed = 0;
  for (let round = 0; round < rounds; round++) {
    await Promise.all([staff[0].put(path(one)), staff[1].put(path(other))]);
    const newcomer = new Onlooker(port, session, made[0].members[0]);
    while (!newcomer.shown) await pause(20);
    await within(Promise.all(onlookers.map((onlooker) => onlooker.sees(newcomer.shown))));
    newcomer.leave();
    agreed++;
  }
  const problems = onlookers.flatMap((onlooker) => onlooker.problems);
  console.log(
    JSON.stringify({
      boards,
      onlookers: onlookers.length,
      movedMs: { p50: median(moves.flat().map(Math.round)), last: median(moves.map((times) => Math.round(times.at(-1)))), first: Math.round(moves[0].at(-1)) },
      written: { serverCpuPct: cpu[0], databaseCpuPct: cpu[1], toldASecondEach: Math.round((100 * tellings) / onlookers.length / seconds) / 100 },
      twoAtOnce: { rounds, allOnOneBoard: agreed },
      problems: problems.length,
    }),
  );
  problems.slice(0, 5).forEach((problem) => say(`problem: ${problem}`));
  onlookers.forEach((onlooker) => onlooker.leave());
  return problems.length === 0 && agreed === rounds;
});

/** Fails where it takes too long. */
function within(work) {
  let late;
  const patience = new Promise((_, reject) => {
    late = setTimeout(() => reject(new Error('not everybody saw the board')), MOST_WAITED);
  });
  return Promise.race([work, patience]).finally(() => clearTimeout(late));
}
