import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Application } from '../lib/application.mjs';
import { announce, hall, retract } from './lib/hall.mjs';

const { PORT, BOARDS, CLIENTS, DATA_DIR } = process.env;
if (![PORT, BOARDS, CLIENTS, DATA_DIR].every(Boolean)) {
  console.error('PORT, BOARDS, CLIENTS and DATA_DIR say what is to be started');
  process.exit(2);
}
const top = join(dirname(fileURLToPath(import.meta.url)), '../../..');

let application;
const stop = async (code) => {
  await application?.stop();
  process.exit(code);
};
process.once('SIGINT', () => stop(130));
process.once('SIGTERM', () => stop(143));

try {
  retract(PORT);
  application = await Application.start(top, DATA_DIR, Number(PORT));
  await hall(application, Number(BOARDS), Number(CLIENTS));
  announce(PORT, DATA_DIR);
  console.log(`ready ${PORT} ${application.pid('server')} ${application.pid('database')}`);
  application.over.then(() => process.exit(1));
} catch (failure) {
  console.error(failure.stack);
  await stop(1);
}
