import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { classpath } from '../../lib/application.mjs';
import { javaProgram } from '../../lib/javaProgram.mjs';

const SOURCE = join(dirname(fileURLToPath(import.meta.url)), 'Database.java');

/** Tokens by which these accounts are signed in: honest passwords would measure their hash. */
export const tokens = (application, accounts) => ask(application, 'tokens', accounts);

/** The logs of these boards: lines of board, number and operation. */
export const logs = (application, boards) => ask(application, 'log', boards);

async function ask(application, what, ids) {
  const command = readFileSync(`/proc/${application.pid('database')}/cmdline`, 'utf8').split('\0');
  const port = command.find((word) => word.startsWith('--port=')).slice('--port='.length);
  const password = readFileSync(join(application.data, 'database.secret'), 'utf8').trim();
  const environment = { DATABASE_PASSWORD: password };
  const said = await javaProgram(SOURCE, classpath(application.top), ids.join('\n'), [what, port], environment);
  return said.split('\n').filter((line) => line !== '');
}
