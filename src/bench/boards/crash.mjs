import { parseArgs } from 'node:util';
import { say, withApplication } from '../lib/program.mjs';
import { Chance } from '../lib/chance.mjs';
import { now, pause } from '../lib/time.mjs';
import { logs } from './lib/database.mjs';
import { hall } from './lib/hall.mjs';
import { Line } from './lib/line.mjs';

/** The launcher gives up a part that dies six times in a row within 15 s of its start. */
const SOON = 15_000;
const MOST_SOON = 4;
const TOLD_WITHIN = 5_000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    boards: { type: 'string', default: '12' },
    clients: { type: 'string', default: '4' },
    rate: { type: 'string', default: '4' },
    victim: { type: 'string' },
    trace: { type: 'boolean', default: false },
    'db-share': { type: 'string', default: '0.5' },
    stall: { type: 'string', default: '0' },
  },
});
const kills = Number(positionals[0]);
const [boards, clients, rate, stall] = [values.boards, values.clients, values.rate, values.stall].map(Number);
if (!(kills >= 1)) {
  console.error('crash KILLS [--seed N] [--boards N] [--clients N] [--rate EDITS] [--victim server|database] [--stall SECONDS]');
  process.exit(2);
}
const chance = new Chance(values.seed);
const began = now();
say(`seed ${values.seed}`);

let soon = 0;
const lastStart = {};

await withApplication('boards-crash', async (application) => {
  const lines = (await hall(application, boards, clients)).flatMap(({ board, members }) =>
    members.map((member) => new Line(application.port, { board, sharers: clients, ...member })),
  );
  await Promise.all(lines.map((line) => line.come()));
  let writing = true;
  const writers = lines.map((line, place) => write(line, place, () => writing));
  const outages = [];
  const killed = { server: 0, database: 0 };
  for (let kill = 1; kill <= kills; kill++) {
    await pause(chance.between(300, 2500));
    outages.push(await strike(application, lines, killed));
    if (kill % 10 === 0) {
      const wrong = await compare(application, lines);
      say(`${Math.round((now() - began) / 1000)} s  ${kill} kills  ${JSON.stringify(wrong)}`);
    }
  }
  writing = false;
  await Promise.all(writers);
  await Promise.all(lines.map((line) => line.settled()));
  const behind = await lagging(lines);
  const texts = await read(lines);
  const result = await compare(application, lines);
  lines.forEach((line) => line.leave());
  outages.sort((one, other) => one - other);
  const wrong = result.lost + result.duplicated + result.gaps + behind + texts.lost + texts.duplicated;
  console.log(
    JSON.stringify({
      kills,
      ...killed,
      acknowledged: result.acknowledged,
      lost: result.lost + texts.lost,
      duplicated: result.duplicated + texts.duplicated,
      gaps: result.gaps + behind,
      askedAgain: lines.reduce((sum, line) => sum + line.missed, 0),
      stored: result.stored,
      refused: lines.flatMap(({ problems }) => problems).length,
      outageMs: { p50: Math.round(outages[Math.floor(outages.length / 2)]), max: Math.round(outages.at(-1)) },
      seconds: Math.round((now() - began) / 1000),
      seed: values.seed,
    }),
  );
  lines.flatMap(({ problems }) => problems).slice(0, 5).forEach((problem) => say(`refused: ${problem}`));
  return wrong === 0;
});

/** Writes at random moments; each text is told from every other. */
async function write(line, place, goesOn) {
  const own = chance.of(`writer ${place}`);
  for (let number = 0; goesOn(); number++) {
    await pause(own.between(0, 2000 / rate));
    // whoever waits long writes no further, as people do
    if (line.member.idle || own.happens(0.2)) line.member.edit(`<${place}.${number}>`);
  }
}

/** Kills or stops one part; returns how long it took until everybody had their board again and a word stored. */
async function strike(application, lines, killed) {
  const victim = values.victim ?? (chance.happens(Number(values['db-share'])) ? 'database' : 'server');
  await patience(victim);
  const at = now();
  await (stall > 0 ? standStill(application.pid(victim)) : die(application, victim));
  killed[victim]++;
  lastStart[victim] = now();
  const revived = now() - at;
  const before = lines.map((line) => line.stored.size);
  const there = async (line, i) => {
    while (line.stored.size === before[i]) {
      if (line.problems.length > 20) throw new Error(`${line.problems.slice(0, 5)}`);
      if (line.ready && line.member.idle) line.member.edit(`<${i}.back${Math.round(at)}>`);
      await pause(50);
    }
  };
  await Promise.all(lines.map(there));
  if (values.trace) say(`${victim}: back after ${Math.round(revived)} ms, all write after ${Math.round(now() - at)} ms`);
  return now() - at;
}

async function die(application, victim) {
  const words = `The ${victim} is back.`;
  const back = application.said().split(words).length;
  process.kill(application.pid(victim), 'SIGKILL');
  await application.told(words, back);
}

/** As on a disk that hangs: nobody is gone, and nobody answers. */
async function standStill(pid) {
  process.kill(pid, 'SIGSTOP');
  await pause(stall * 1000);
  process.kill(pid, 'SIGCONT');
}

/** Never so many deaths in a row soon after a start that the launcher gives up. */
async function patience(victim) {
  soon = now() - (lastStart[victim] ?? began) < SOON ? soon + 1 : 0;
  if (soon <= MOST_SOON) return;
  await pause(SOON - (now() - (lastStart[victim] ?? began)));
  soon = 0;
}

/** How many were not told everything within some seconds, although nobody writes any more. */
async function lagging(lines) {
  const last = new Map();
  lines.forEach(({ board, stored }) => last.set(board, Math.max(last.get(board) ?? 0, ...stored.values())));
  const late = () => lines.filter(({ board, seen }) => !(seen >= last.get(board)));
  for (const end = now() + TOLD_WITHIN; late().length > 0 && now() < end; ) await pause(100);
  return late().length;
}

/** Compares what was acknowledged with the logs in the database, which are numbered 1, 2, 3. */
async function compare(application, lines) {
  const acknowledged = lines.map((line) => new Map(line.stored));
  const log = new Map();
  let [stored, duplicated, gaps] = [0, 0, 0];
  const last = new Map();
  for (const entry of await logs(application, [...new Set(lines.map(({ board }) => board))])) {
    const [board, seq, id] = entry.split(' ');
    stored++;
    if (Number(seq) !== (last.get(board) ?? 0) + 1) gaps++;
    last.set(board, Number(seq));
    if (log.has(`${board} ${id}`)) duplicated++;
    log.set(`${board} ${id}`, Number(seq));
  }
  let [count, lost] = [0, 0];
  lines.forEach(({ board }, i) =>
    acknowledged[i].forEach((seq, id) => {
      count++;
      if (log.get(`${board} ${id}`) !== seq) lost++;
    }),
  );
  return { acknowledged: count, lost, duplicated, gaps, stored };
}

/** Reads every board as a newcomer does: each card that still stands has each of its author's texts once, in order. */
async function read(lines) {
  let [lost, duplicated] = [0, 0];
  const cards = new Map();
  for (const line of lines) {
    if (cards.has(line.board)) continue;
    const view = await line.look();
    cards.set(line.board, new Map(view.cards.map((card) => [card.id, card.text])));
  }
  for (const line of lines) {
    const texts = new Map();
    line.written.forEach(({ card, text }) => texts.set(card, (texts.get(card) ?? '') + text));
    for (const [card, expected] of texts) {
      const found = cards.get(line.board).get(card);
      if (found === undefined && line.deleted.has(card)) continue;
      if (found === expected) continue;
      say(`card ${card}: ${expected.length} characters written, ${found?.length} found`);
      if ((found?.length ?? 0) > expected.length) duplicated++;
      else lost++;
    }
  }
  return { lost, duplicated };
}
