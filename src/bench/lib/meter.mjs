import { readFileSync } from 'node:fs';

const TICKS_A_SECOND = 100;
const MIB = 1024;

/** What a process has taken, from /proc. */
export class Meter {
  constructor(pid) {
    this.pid = pid;
  }

  /** Seconds of CPU so far. */
  cpu() {
    const fields = readFileSync(`/proc/${this.pid}/stat`, 'latin1').split(') ')[1].split(' ');
    return (Number(fields[11]) + Number(fields[12])) / TICKS_A_SECOND;
  }

  /** The most that was ever resident, in MiB. */
  peak() {
    return Math.round(Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${this.pid}/status`, 'latin1'))[1]) / MIB);
  }
}

/** Seconds of CPU that the whole machine has worked so far. */
export function machine() {
  const [user, nice, system, , , irq, soft] = readFileSync('/proc/stat', 'latin1').split('\n')[0].split(/\s+/).slice(1).map(Number);
  return (user + nice + system + irq + soft) / TICKS_A_SECOND;
}

export const load = () => Number(readFileSync('/proc/loadavg', 'latin1').split(' ')[0]);
