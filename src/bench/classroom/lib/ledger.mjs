import { load, machine, Meter } from '../../lib/meter.mjs';
import { now } from '../../lib/time.mjs';

/** Everything that is counted in a run: times until stored and until told by stage, refusals, errors. */
export class Ledger {
  resyncs = 0;
  races = new Map();
  errors = new Map();
  stages = [];
  #meters;

  constructor(meters) {
    this.#meters = { ...meters, generator: new Meter(process.pid) };
  }

  /** From here on counts as this stage. */
  begin(name) {
    this.finish();
    this.stages.push({ name, began: now(), before: this.#cpu(), stored: new Map(), told: [] });
  }

  finish() {
    const stage = this.stages.at(-1);
    if (!stage || stage.seconds !== undefined) return;
    stage.seconds = (now() - stage.began) / 1000;
    const after = this.#cpu();
    stage.cpu = Object.fromEntries(
      Object.keys(after).map((name) => [name, Math.round(10 * (after[name] - stage.before[name])) / 10]),
    );
    stage.cpu.others = Math.round(10 * (stage.cpu.machine - stage.cpu.server - stage.cpu.database - stage.cpu.generator)) / 10;
    stage.load = load();
  }

  #cpu() {
    const each = Object.entries(this.#meters).map(([name, meter]) => [name, meter.cpu()]);
    return { ...Object.fromEntries(each), machine: machine() };
  }

  /** The stage so far in a line. */
  progress() {
    const { name, stored } = this.stages.at(-1);
    const times = [...stored].filter(([kind]) => kind !== 'sign-in').flatMap(([, all]) => all);
    const [p50, p99] = [percentile(times, 50), percentile(times, 99)];
    return `${name} done: ${times.length} stored, p50 ${p50} ms, p99 ${p99} ms; ${this.errorCount} errors so far`;
  }

  stored(kind, milliseconds) {
    const { stored } = this.stages.at(-1);
    if (!stored.has(kind)) stored.set(kind, []);
    stored.get(kind).push(milliseconds);
  }

  /** From the act of somebody to the screen of another. */
  told(milliseconds) {
    this.stages.at(-1).told.push(milliseconds);
  }

  /** Two wanted the same at once and the server chose: as it should be. */
  race(code) {
    this.races.set(code, (this.races.get(code) ?? 0) + 1);
  }

  error(where, what) {
    const line = `${where}: ${what instanceof Error ? what.message : what}`;
    if (process.env.CLASSROOM_TRACE && what instanceof Error) console.error(what.stack);
    this.errors.set(line, (this.errors.get(line) ?? 0) + 1);
  }

  get errorCount() {
    return [...this.errors.values()].reduce((sum, count) => sum + count, 0);
  }

  /** All times until stored of these kinds, or of all kinds but those that hash a password. */
  times(kinds) {
    return this.stages.flatMap(({ stored }) =>
      [...stored].filter(([kind]) => (kinds ? kinds.includes(kind) : kind !== 'sign-in')).flatMap(([, times]) => times),
    );
  }
}

export function percentile(times, percent) {
  if (times.length === 0) return null;
  const sorted = Float64Array.from(times).sort();
  return Math.round(10 * sorted[Math.min(sorted.length - 1, Math.floor((percent / 100) * sorted.length))]) / 10;
}
