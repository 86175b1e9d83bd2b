import { say } from '../../lib/program.mjs';
import { Socket } from '../../lib/socket.mjs';

/** A facilitator's wall as far as the wire goes. */
export class Wall {
  messages = 0;
  characters = 0;
  #socket;

  constructor(port, facilitator, phase) {
    const headers = { Origin: facilitator.origin, Cookie: facilitator.cookie, 'Sec-WebSocket-Protocol': 'consilium.v1' };
    let welcome = true;
    this.#socket = new Socket(
      { port, path: '/live', headers },
      {
        text: (text) => {
          if (welcome) this.#socket.send(JSON.stringify({ type: 'join', topic: `boards/${phase}` }));
          welcome = false;
          this.messages++;
          this.characters += text.length;
        },
        closed: (reason) => say(`the wall was closed: ${reason}`),
      },
    );
  }

  close() {
    this.#socket.cut();
  }
}
