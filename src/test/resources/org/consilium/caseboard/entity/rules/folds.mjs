// Folds histories of boards with the browser's own code, a history a line:
//   node folds.mjs FOLDER_OF_THE_WEB_UI
// In: [{"by": ACCOUNT, "op": OPERATION}, ...]. Out: {"digests": [of the board after each operation], "last": the board}.
import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';

const [, , webui] = process.argv;
const vite = createRequire(`${webui}/package.json`).resolve('vite');
const { createServer } = await import(pathToFileURL(vite));
const server = await createServer({
  root: webui,
  configFile: false,
  logLevel: 'error',
  appType: 'custom',
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
  resolve: { alias: { '@': `${webui}/src` } },
});
const { applied, NOTHING_ON_IT } = await server.ssrLoadModule('/src/features/caseboard/student/fold.ts');

/** The board as both sides write it: maps as lists in their order, members of objects by name. */
const written = ({ cards, deleted, links, frozen, pinned }) =>
  JSON.stringify(
    { cards: [...cards.values()], deleted: [...deleted.values()], frozen, links: [...links.values()], pinned },
    (_, value) =>
      value && typeof value === 'object' && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
        : value,
  );

for await (const line of createInterface({ input: process.stdin })) {
  let board = NOTHING_ON_IT;
  const digests = JSON.parse(line).map(({ by, op }) => {
    board = applied(board, op, by);
    return createHash('sha256').update(written(board)).digest('hex');
  });
  console.log(JSON.stringify({ digests, last: written(board) }));
}
await server.close();
