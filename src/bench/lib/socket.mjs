import net from 'node:net';
import { randomBytes } from 'node:crypto';

/**
 * A WebSocket client that costs little (RFC 6455, no extensions), so that the generator is not what is measured. The
 * mask is zero: fine on loopback.
 */
export class Socket {
  #tcp;
  #rest = null;
  #parts = [];
  #upgraded = false;
  #closed = false;
  #on;

  /** @param on what is told: `text(string)` for each message, `closed(reason)` once; `opened()` where there is one */
  constructor({ port, path, headers }, on) {
    this.#on = on;
    this.#tcp = net.connect({ host: '127.0.0.1', port, noDelay: true }, () => {
      const lines = Object.entries({
        Host: `127.0.0.1:${port}`,
        Upgrade: 'websocket',
        Connection: 'Upgrade',
        'Sec-WebSocket-Version': '13',
        'Sec-WebSocket-Key': randomBytes(16).toString('base64'),
        ...headers,
      });
      this.#tcp.write(`GET ${path} HTTP/1.1\r\n${lines.map(([k, v]) => `${k}: ${v}\r\n`).join('')}\r\n`);
    });
    this.#tcp.on('data', (data) => this.#received(data));
    this.#tcp.on('error', (error) => this.#end(error.code ?? error.message));
    this.#tcp.on('close', () => this.#end('closed'));
  }

  send(text) {
    this.#frame(1, Buffer.from(text));
  }

  /** As a network that goes away: without a word. */
  cut() {
    this.#closed = true;
    this.#tcp.destroy();
  }

  #end(reason) {
    if (this.#closed) return;
    this.cut();
    this.#on.closed(reason);
  }

  #received(chunk) {
    let data = this.#rest ? Buffer.concat([this.#rest, chunk]) : chunk;
    this.#rest = null;
    if (!this.#upgraded) {
      const end = data.indexOf('\r\n\r\n');
      if (end < 0) return void (this.#rest = data);
      const status = data.toString('latin1', 0, data.indexOf('\r\n'));
      if (!status.startsWith('HTTP/1.1 101')) return this.#end(`refused: ${status}`);
      this.#upgraded = true;
      this.#on.opened?.();
      data = data.subarray(end + 4);
    }
    let at = 0;
    while (!this.#closed) {
      const used = this.#take(data, at);
      if (used === 0) break;
      at += used;
    }
    if (at < data.length) this.#rest = data.subarray(at);
  }

  /** Takes one frame and says how long it was, 0 where it is not all here. */
  #take(data, at) {
    const left = data.length - at;
    if (left < 2) return 0;
    let length = data[at + 1] & 0x7f;
    let head = 2;
    if (length === 126) {
      if (left < 4) return 0;
      length = data.readUInt16BE(at + 2);
      head = 4;
    } else if (length === 127) {
      if (left < 10) return 0;
      length = Number(data.readBigUInt64BE(at + 2));
      head = 10;
    }
    if (left < head + length) return 0;
    this.#opened(data[at], data.subarray(at + head, at + head + length));
    return head + length;
  }

  #opened(first, body) {
    const kind = first & 0x0f;
    if (kind === 9) return this.#frame(10, body);
    if (kind === 8) return this.#end(`closed by the server ${body.length >= 2 ? body.readUInt16BE(0) : ''}`);
    if (kind > 2) return;
    this.#parts.push(body);
    if (first & 0x80) {
      const whole = this.#parts.length === 1 ? body : Buffer.concat(this.#parts);
      this.#parts = [];
      this.#on.text(whole.toString('utf8'));
    }
  }

  #frame(kind, body) {
    if (this.#closed) return;
    const head = body.length < 126 ? 6 : 8;
    const frame = Buffer.alloc(head + body.length);
    frame[0] = 0x80 | kind;
    if (head === 6) frame[1] = 0x80 | body.length;
    else {
      frame[1] = 0xfe;
      frame.writeUInt16BE(body.length, 2);
    }
    body.copy(frame, head);
    this.#tcp.write(frame);
  }
}
