import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Application } from './application.mjs';

const TOP = join(dirname(fileURLToPath(import.meta.url)), '../../..');

/** Says how far a program is, beside its result. */
export const say = (text) => console.error(text);

/**
 * Runs a program against an application of its own, which vanishes however the program ends.
 *
 * @param name of the temporary folder
 * @param work gets the application and the folder of the sources; its result is whether all was well
 */
export async function withApplication(name, work) {
  let application;
  const stop = async (code) => {
    await application?.vanish();
    process.exit(code);
  };
  const failed = async (failure) => {
    say(failure.stack);
    await stop(1);
  };
  process.once('SIGINT', () => stop(130));
  process.once('SIGTERM', () => stop(143));
  process.once('unhandledRejection', failed);
  process.once('uncaughtException', failed);
  try {
    application = await Application.passing(TOP, name);
    await stop((await work(application, TOP)) ? 0 : 1);
  } catch (failure) {
    await failed(failure);
  }
}
