import { monitorEventLoopDelay } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { say, withApplication } from '../lib/program.mjs';
import { Chance } from '../lib/chance.mjs';
import { Classroom } from './lib/classroom.mjs';
import { Ledger, percentile } from './lib/ledger.mjs';
import { load, Meter } from '../lib/meter.mjs';
import { Preparation } from './lib/preparation.mjs';
import { Proof } from './lib/proof.mjs';
import { now } from '../lib/time.mjs';

const FEWEST = 24;
const MOST = 1200;
const ANSWERS = ['choose', 'lean', 'scratch'];
const OPERATIONS = ['card-created', 'card-edited', 'card-moved', 'card-deleted'];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    span: { type: 'string', default: '60' },
    storm: { type: 'string', default: '60' },
    others: { type: 'string', default: '0' },
    home: { type: 'string', default: '0.5' },
  },
});
const options = {
  students: Number(positionals[0]),
  seed: values.seed,
  span: Number(values.span),
  storm: Number(values.storm),
  others: Number(values.others),
  home: Number(values.home),
};
if (!(options.students >= FEWEST && options.students + options.others <= MOST)) {
  console.error(`run STUDENTS [--seed N] [--span SECONDS] [--storm SECONDS] [--others PEOPLE] [--home SHARE]; students from ${FEWEST}, at most ${MOST} people`);
  process.exit(2);
}

const began = now();
const clock = () => `${((now() - began) / 1000).toFixed(0).padStart(4)} s  load ${load().toFixed(1)}`;


await withApplication('classroom', async (application, top) => {
  const lag = monitorEventLoopDelay({ resolution: 10 });
  say(`seed ${options.seed}`);
  say(`${clock()}  the application is ready`);
  const chance = new Chance(options.seed);
  const ledger = new Ledger({ server: application.server, database: application.database });
  ledger.begin('preparation');
  const prepared = await new Preparation(application, options, chance, ledger).run(top);
  say(`${clock()}  prepared`);
  lag.enable();
  const classroom = new Classroom(prepared, application.port, options, ledger, () => say(`${clock()}  ${ledger.progress()}`));
  await classroom.play();
  lag.disable();
  const proof = await prove(application, classroom, ledger);
  report(application, classroom, ledger, proof, lag);
  return ledger.errorCount + proof.lost === 0;
});

async function prove(application, classroom, ledger) {
  const proof = new Proof(application.port, ledger);
  const failed = (failure) => ledger.error('proof', failure);
  classroom.here.forEach((student) => student.live.end());
  await proof.attendance(classroom.facilitator, classroom.session, classroom.students);
  for (const student of classroom.here) {
    await proof.student(student, classroom.session, classroom.items, classroom.peerPhase).catch(failed);
  }
  for (const team of classroom.teams.filter(({ here }) => here.length > 0)) await proof.team(team).catch(failed);
  classroom.conductor.live.end();
  return proof;
}

function report(application, classroom, ledger, proof, lag) {
  const line = (name, values) => say(name.padEnd(30) + values.map((value) => String(value ?? '-').padStart(9)).join(''));
  say('CPU in seconds of one core');
  line('', ['stored', 'p50 ms', 'p99 ms', 'told', 'p50 ms', 'p99 ms', 'seconds', 'server s', 'db s', 'gen. s', 'others s', 'load']);
  for (const { name, seconds, stored, told, cpu, load: at } of ledger.stages) {
    const times = [...stored].filter(([kind]) => kind !== 'sign-in').flatMap(([, all]) => all);
    line(name, [times.length, percentile(times, 50), percentile(times, 99), told.length, percentile(told, 50), percentile(told, 99),
      seconds.toFixed(1), cpu.server, cpu.database, cpu.generator, cpu.others, at]);
  }
  const kinds = new Set(ledger.stages.flatMap(({ stored }) => [...stored.keys()]));
  for (const kind of kinds) {
    const times = ledger.times([kind]);
    line(`  ${kind}`, [times.length, percentile(times, 50), percentile(times, 99)]);
  }
  say(`races ${JSON.stringify(Object.fromEntries(ledger.races))}, resyncs ${ledger.resyncs}, compared ${proof.compared}`);
  ledger.errors.forEach((count, what) => say(`error ${count} x ${what}`));
  proof.examples.forEach((example) => say(`lost ${example}`));
  const warnings = application.warnings();
  warnings.slice(0, 10).forEach((warning) => say(`server log: ${warning.slice(0, 300)}`));
  const all = ledger.times();
  const told = ledger.stages.filter(({ name }) => name !== 'results').flatMap((stage) => stage.told);
  console.log(
    JSON.stringify({
      students: classroom.students.length,
      teams: classroom.teams.length,
      answers: ledger.times(ANSWERS).length,
      boardOperations: ledger.times(OPERATIONS).length,
      errors: ledger.errorCount,
      lost: proof.lost,
      p50StoredMs: percentile(all, 50),
      p99StoredMs: percentile(all, 99),
      signInStormSeconds: classroom.stormSeconds,
      peakServerMiB: application.server.peak(),
      peakDatabaseMiB: application.database.peak(),
      p99ToldMs: percentile(told, 99),
      others: options.others,
      otherStormSeconds: classroom.othersSeconds ?? null,
      generatorLagP99Ms: Math.round(lag.percentile(99) / 1e5) / 10,
      generatorMiB: new Meter(process.pid).peak(),
      serverWarnings: warnings.length,
      spanSeconds: options.span,
      seed: options.seed,
    }),
  );
}
