import http from 'node:http';
import { now } from './time.mjs';

/** A hall that signs in at once waits in a queue: long on a machine that has other work. */
const PATIENCE = 900_000;
const agent = new http.Agent({ keepAlive: true, maxFreeSockets: 64, timeout: PATIENCE });

/** A person's browser as far as HTTP goes: own cookies, the origin and the header of our pages. */
export class Browser {
  #port;
  #cookies = new Map();

  constructor(port) {
    this.#port = port;
  }

  get cookie() {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  get origin() {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** Asks, and fails where the answer is no success. */
  async ask(method, path, body, type = 'application/json') {
    const answer = await this.exchange(method, path, body, type);
    if (answer.status >= 300) throw new Refused(method, path, answer);
    return answer.json;
  }

  get(path) {
    return this.ask('GET', path);
  }

  post(path, body, type) {
    return this.ask('POST', path, body, type);
  }

  put(path, body) {
    return this.ask('PUT', path, body);
  }

  /** Any exchange: the status, the body as JSON where it is JSON, and the milliseconds it took. */
  exchange(method, path, body, type = 'application/json') {
    const began = now();
    const text = body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body);
    return new Promise((resolve, reject) => {
      const headers = { Origin: this.origin, 'X-Consilium': '1', 'User-Agent': 'classroom' };
      if (this.#cookies.size > 0) headers.Cookie = this.cookie;
      if (text !== undefined) {
        headers['Content-Type'] = type;
        headers['Content-Length'] = Buffer.byteLength(text);
      }
      const options = { host: '127.0.0.1', port: this.#port, method, path, headers, agent, timeout: PATIENCE };
      const request = http.request(options, (response) => {
        const chunks = [];
        response.on('data', (chunk) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          response.headers['set-cookie']?.forEach((header) => this.#keep(header));
          const json = /json/.test(response.headers['content-type'] ?? '');
          const all = Buffer.concat(chunks).toString('utf8');
          const took = now() - began;
          resolve({ status: response.statusCode, json: json && all ? JSON.parse(all) : null, text: all, took });
        });
      });
      request.on('timeout', () => request.destroy(new Error(`no answer to ${method} ${path}`)));
      request.on('error', (error) => {
        // the server had closed the kept connection just then: a browser asks again
        if (request.reusedSocket && error.code === 'ECONNRESET') {
          this.exchange(method, path, body, type).then(resolve, reject);
        } else reject(error);
      });
      request.end(text);
    });
  }

  #keep(header) {
    const [pair] = header.split(';');
    const at = pair.indexOf('=');
    if (/max-age=0/i.test(header)) this.#cookies.delete(pair.slice(0, at));
    else this.#cookies.set(pair.slice(0, at), pair.slice(at + 1));
  }
}

/** The server said no. */
export class Refused extends Error {
  constructor(method, path, answer) {
    super(`${method} ${path}: ${answer.status} ${answer.json?.code ?? ''} ${answer.json?.detail ?? answer.text.slice(0, 200)}`);
    this.status = answer.status;
    this.code = answer.json?.code;
  }
}
