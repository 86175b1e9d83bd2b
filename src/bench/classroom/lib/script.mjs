import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { java } from './application.mjs';

/**
 * What the class does, phase by phase: acts with a moment (a share of the phase), the number of who acts, and a deed.
 * The product's own rules write it, the same that play a rehearsal in the server.
 *
 * @param plan seed, habits, and the lines of teams and phases as ClassScript.java reads them
 */
export async function script(top, plan) {
  const lines = [`seed ${plan.seed}`, `habits ${plan.habits}`, ...plan.teams, ...plan.phases];
  const source = join(dirname(fileURLToPath(import.meta.url)), 'ClassScript.java');
  const options = ['-Xmx256m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-cp', join(top, 'target/classes')];
  const writer = spawn(java(), [...options, source], { stdio: ['pipe', 'pipe', 'inherit'] });
  const chunks = [];
  writer.stdout.on('data', (chunk) => chunks.push(chunk));
  writer.stdin.end(lines.join('\n'));
  const code = await new Promise((resolve) => writer.on('close', resolve));
  if (code !== 0) throw new Error('the script of the class could not be written');
  return JSON.parse(Buffer.concat(chunks).toString('utf8'));
}
