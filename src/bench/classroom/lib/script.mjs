import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { javaProgram } from '../../lib/javaProgram.mjs';

/**
 * What the class does, phase by phase: acts with a moment (a share of the phase), the number of who acts, and a deed.
 * The product's own rules write it, the same that play a rehearsal in the server.
 *
 * @param plan seed, habits, and the lines of teams and phases as ClassScript.java reads them
 */
export async function script(top, plan) {
  const lines = [`seed ${plan.seed}`, `habits ${plan.habits}`, ...plan.teams, ...plan.phases];
  const source = join(dirname(fileURLToPath(import.meta.url)), 'ClassScript.java');
  return JSON.parse(await javaProgram(source, join(top, 'target/classes'), lines.join('\n')));
}
