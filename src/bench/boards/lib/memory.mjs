import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { java } from '../../lib/application.mjs';

const KIB = 1024;

/** Young and old apart, as the collector has them. */
const GENERATION = /^ *(?:PSYoungGen|ParOldGen) +total \d+K, used (\d+)K/gm;

/** What server and database hold, in MiB: resident, and of the server's heap what is left after a full collection. */
export function memory(application) {
  const pid = application.pid('server');
  const jcmd = (...command) => execFileSync(java('jcmd'), [String(pid), ...command], { encoding: 'utf8' });
  jcmd('GC.run');
  const used = [...jcmd('GC.heap_info').matchAll(GENERATION)].reduce((sum, [, kib]) => sum + Number(kib), 0);
  return { heap: mib(used), server: resident(pid), database: resident(application.pid('database')) };
}

const mib = (kib) => Math.round((10 * Number(kib)) / KIB) / 10;

const resident = (pid) => mib(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'latin1'))[1]);
