import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Socket } from './socket.mjs';
import { pause } from './time.mjs';

const PATIENCE = 60_000;
const LOOK_MS = 100;
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--remote-debugging-port=0',
];

/** A page of a headless Chromium (`CHROMIUM`, or the machine's), driven by the protocol of its developer tools. */
export class Page {
  #browser;
  #socket;
  #asked = new Map();
  #last = 0;

  /** Opens a page of a size in pixels; the browser keeps what it keeps in the folder. */
  static async open(folder, { width, height }) {
    const page = new Page();
    try {
      await page.#start(folder);
      await page.ask('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: false });
    } catch (failure) {
      await page.close();
      throw failure;
    }
    return page;
  }

  async #start(folder) {
    const program = process.env.CHROMIUM ?? '/usr/bin/chromium';
    this.#browser = spawn(program, [...FLAGS, `--user-data-dir=${folder}`, 'about:blank'], { stdio: 'ignore' });
    const told = join(folder, 'DevToolsActivePort');
    await soon('the browser is not there', () => existsSync(told) && readFileSync(told, 'utf8').includes('\n'));
    const port = Number(readFileSync(told, 'utf8').split('\n')[0]);
    const pages = await (await fetch(`http://127.0.0.1:${port}/json/list`)).json();
    const path = new URL(pages.find(({ type }) => type === 'page').webSocketDebuggerUrl).pathname;
    await new Promise((opened, reject) => {
      const closed = (reason) => this.#lost(reason, reject);
      this.#socket = new Socket({ port, path, headers: {} }, { opened, closed, text: (text) => this.#heard(JSON.parse(text)) });
    });
  }

  /** One command of the protocol. */
  async ask(method, params = {}) {
    const id = ++this.#last;
    const answer = new Promise((resolve, reject) => this.#asked.set(id, { resolve, reject }));
    this.#socket.send(JSON.stringify({ id, method, params }));
    return answer;
  }

  /** What an expression comes to in the page; a promise is awaited. */
  async evaluate(expression) {
    const { result, exceptionDetails } = await this.ask('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  /** Waits until an expression holds in the page. */
  async holds(expression) {
    await soon(`it does not hold: ${expression}`, () => this.evaluate(expression));
  }

  async close() {
    this.#socket?.cut();
    const over = new Promise((resolve) => this.#browser.once('exit', resolve));
    this.#browser.kill('SIGKILL');
    await over;
  }

  #heard({ id, result, error }) {
    const asked = this.#asked.get(id);
    this.#asked.delete(id);
    if (error) asked?.reject(new Error(error.message));
    else asked?.resolve(result);
  }

  #lost(reason, reject) {
    const gone = new Error(`the browser is gone: ${reason}`);
    reject(gone);
    this.#asked.forEach((asked) => asked.reject(gone));
  }
}

async function soon(otherwise, holds) {
  for (const end = Date.now() + PATIENCE; Date.now() < end; await pause(LOOK_MS)) if (await holds()) return;
  throw new Error(otherwise);
}
