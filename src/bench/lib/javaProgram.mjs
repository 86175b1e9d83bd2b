import { spawn } from 'node:child_process';
import { java } from './application.mjs';

/** Runs a Java source file; returns what it printed. */
export async function javaProgram(source, classpath, input, args = [], environment = {}) {
  const options = ['-Xmx256m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-cp', classpath];
  const program = spawn(java(), [...options, source, ...args], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, ...environment },
  });
  const chunks = [];
  program.stdout.on('data', (chunk) => chunks.push(chunk));
  program.stdin.end(input);
  const code = await new Promise((resolve) => program.on('close', resolve));
  if (code !== 0) throw new Error(`${source} failed`);
  return Buffer.concat(chunks).toString('utf8');
}
