// Makes changes at random and answers what CodeMirror makes of them, a case a line:
//   node changesets.mjs PACKAGE_JSON_OF_THE_WEB_UI SEED CASES
import { createRequire } from 'node:module';

const [, , webui, seed, cases] = process.argv;
const { ChangeSet, Text } = createRequire(webui)('@codemirror/state');

/** mulberry32: the same seed, the same cases. */
let state = Number(seed) >>> 0;
function random() {
  state = (state + 0x6d2b79f5) >>> 0;
  let z = Math.imul(state ^ (state >>> 15), state | 1);
  z ^= z + Math.imul(z ^ (z >>> 7), z | 61);
  return ((z ^ (z >>> 14)) >>> 0) / 4294967296;
}
const below = (most) => Math.floor(random() * most);
const ALPHABET = ['a', 'b', 'c', ' ', 'ä', '\n', '😀', '🩺'];
const words = (most) => Array.from({ length: below(most + 1) }, () => ALPHABET[below(ALPHABET.length)]).join('');
const text = (words) => Text.of(words.split('\n'));

/** A place that is not inside a character of two units. */
const whole = (doc, at) => (/[\udc00-\udfff]/.test(doc.sliceString(at, at + 1)) ? at - 1 : at);

function atOnce(doc) {
  return ChangeSet.of(
    Array.from({ length: below(4) }, () => {
      const from = whole(doc, below(doc.length + 1));
      const to = random() < 0.4 ? from : whole(doc, from + below(Math.min(doc.length - from, 6) + 1));
      return { from, to, insert: random() < 0.3 ? '' : words(3) };
    }),
    doc.length,
  );
}

/** Made at once, or one after the other. */
function change(doc) {
  let made = atOnce(doc);
  while (random() < 0.3) made = made.compose(atOnce(made.apply(doc)));
  return made;
}

function answered() {
  let doc = text(words(24));
  let a = change(doc);
  const kind = random();
  if (kind < 0.2) {
    const over = change(doc);
    a = a.map(over, random() < 0.5);
    doc = over.apply(doc);
  } else if (kind < 0.4) {
    const undone = a.invert(doc);
    doc = a.apply(doc);
    a = undone;
  }
  const b = change(doc);
  const next = change(a.apply(doc));
  return {
    doc: doc.toString(),
    a,
    b,
    next,
    applied: a.apply(doc).toString(),
    after: a.map(b),
    before: a.map(b, true),
    composed: a.compose(next),
  };
}

let lines = [];
for (let made = 0; made < Number(cases); made++) {
  lines.push(JSON.stringify(answered()));
  if (lines.length === 500) {
    console.log(lines.join('\n'));
    lines = [];
  }
}
if (lines.length > 0) console.log(lines.join('\n'));
