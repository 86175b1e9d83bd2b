import { dirname, relative, resolve, sep } from 'node:path';

/** The rooms from the ground up, as the house orders them; rooms on one floor do not know each other. */
const FLOORS = [
  ['institution'],
  ['course'],
  ['teaming', 'bank'],
  ['session'],
  ['casework'],
  ['caseboard'],
  ['readiness', 'exercise', 'peerevaluation'],
  ['gradebook'],
  ['rehearsal'],
];

const SRC = resolve(import.meta.dirname, '../src');

function placeOf(file) {
  const [zone, room, ...inside] = relative(SRC, file).split(sep);
  return { zone, room, inside: inside.length > 0, floor: FLOORS.findIndex((rooms) => rooms.includes(room)) };
}

/** Why `from` may not import `to`; undefined when it may. */
function refusal(from, to) {
  if (from.zone === 'shared' && (to.zone === 'features' || to.zone === 'app')) {
    return `shared knows no ${to.zone}, because every room stands on it`;
  }
  if (from.zone !== 'features') return undefined;
  if (to.zone === 'app') return 'a room does not import the app, because the app is what puts the rooms together';
  if (to.zone !== 'features' || from.room === to.room) return undefined;
  if (from.floor < 0 || to.floor < 0) return 'every room has its floor in build/rooms.eslint.js';
  if (to.floor >= from.floor) return `${from.room} does not look up or sideways to ${to.room}`;
  return to.inside ? `${from.room} enters ${to.room} by its hall, features/${to.room}/index.ts` : undefined;
}

export const rooms = {
  meta: { type: 'problem', schema: [], docs: { description: 'keeps the order of the rooms' } },
  create(context) {
    const from = placeOf(context.filename);
    const check = (source) => {
      const name = source?.value;
      if (typeof name !== 'string' || !/^(\.|@\/)/.test(name)) return;
      const target = name.startsWith('@/') ? resolve(SRC, name.slice(2)) : resolve(dirname(context.filename), name);
      const because = refusal(from, placeOf(target));
      if (because) context.report({ node: source, message: because });
    };
    return {
      ImportDeclaration: (node) => check(node.source),
      ExportNamedDeclaration: (node) => check(node.source),
      ExportAllDeclaration: (node) => check(node.source),
      ImportExpression: (node) => check(node.source),
    };
  },
};
