import { say, withApplication } from '../lib/program.mjs';
import { now, pause } from '../lib/time.mjs';
import { hall } from './lib/hall.mjs';
import { Line } from './lib/line.mjs';
import { memory } from './lib/memory.mjs';

const CLIENTS = 6;
const JOINS = 50;
/** Boards of the same content beside it, to see what one costs that lies idle in memory. */
const BESIDE = 20;
/** Within what one person may write on a board: 20 a second. */
const PACE = 55;
const TEXT = 'urine output 20 ml/h?   ';

const operations = Number(process.argv[2]);
if (!(operations > 0)) {
  console.error('long OPERATIONS');
  process.exit(2);
}


await withApplication('boards-long', async (application) => {
  const boards = await hall(application, 1 + BESIDE, CLIENTS);
  const lines = ({ board, members }) => members.map((member) => new Line(application.port, { board, sharers: CLIENTS, ...member }));
  const [first, ...beside] = boards.map(lines);
  await fill(first, operations);
  say('written');
  const loaded = await joins(first);
  const before = memory(application);
  for (const team of beside) await fill(team, operations / BESIDE);
  await pause(1000);
  const after = memory(application);
  process.kill(application.pid('server'), 'SIGKILL');
  await application.told('The server is back.');
  const [fresh] = await joins([first[0]], 1);
  console.log(
    JSON.stringify({
      operations: first.reduce((sum, line) => sum + line.stored.size, 0),
      viewCharacters: first[0].characters,
      joinMs: { p50: percentile(loaded, 0.5), p99: percentile(loaded, 0.99), max: loaded.at(-1) },
      firstJoinAfterARestartMs: fresh,
      idleBoards: { boards: BESIDE, operationsEach: operations / BESIDE, kibEach: Math.round((1024 * (after.heap - before.heap)) / BESIDE) },
      memoryMiB: after,
    }),
  );
  return true;
});

/** Everybody comes, writes as fast as it is stored, and goes. */
async function fill(team, count) {
  await Promise.all(team.map((line) => line.come()));
  await Promise.all(
    team.map(async (line) => {
      while (line.stored.size < count / team.length) {
        line.member.edit(TEXT);
        await Promise.all([line.settled(), pause(PACE)]);
      }
    }),
  );
  team.forEach((line) => line.leave());
}

/** From the opening of a connection to the whole board, again and again; in order. */
async function joins(team, count = JOINS) {
  const times = [];
  for (let i = 0; i < count; i++) {
    const began = now();
    await team[i % team.length].come();
    times.push(Math.round(10 * (now() - began)) / 10);
    team[i % team.length].leave();
    await pause(50);
  }
  return times.sort((one, other) => one - other);
}

function percentile(sorted, share) {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
}
