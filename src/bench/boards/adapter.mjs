import { announced } from './lib/hall.mjs';
import { Member } from './lib/member.mjs';

/** What a generator of loads needs to know of our boards; README.md says for which. */
export default {
  name: 'consilium',
  async prepare(c, { port, clients }) {
    const { board, members } = (await halls(port))[c.board];
    c.port = port;
    c.member = new Member({ board, token: members[c.index].token, sharers: clients }, {
      ready: () => c.ready(),
      stored: ({ texts }) => c.ack(texts.length),
      failed: (problem) => {
        throw new Error(`${problem.code}: ${problem.detail}`);
      },
    });
  },
  target: (c) => c.member.target(c.port),
  open: (c) => c.member.opened(c.send),
  frame: (c, frame) => c.member.received(frame),
  edit: (c, text) => c.member.edit(text),
};

const known = new Map();
function halls(port) {
  if (!known.has(port)) known.set(port, announced(port));
  return known.get(port);
}
