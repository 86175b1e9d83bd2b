import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const WORKER = fileURLToPath(new URL('./serviceWorker.js', import.meta.url));
const PUBLIC = fileURLToPath(new URL('../public/', import.meta.url));

/** Emits /sw.js: the service worker with the list of files that make up the shell and a name for this build. */
export function shellCache(): Plugin {
  return {
    name: 'consilium-shell-cache',
    apply: 'build',
    generateBundle(_, bundle) {
      // Only the latin cut of the typeface is fetched ahead; others are kept once they were used.
      const ahead = Object.keys(bundle)
        .filter((name) => /\.(js|css)$/.test(name) || /latin-wght-normal.*\.woff2$/.test(name))
        .sort();
      const unhashed = readdirSync(PUBLIC).sort();
      const hash = createHash('sha256').update(ahead.join('\n'));
      for (const name of unhashed) hash.update(readFileSync(PUBLIC + name));
      const build = hash.digest('hex').slice(0, 12);
      const shell = ['/', ...unhashed.map((name) => `/${name}`), ...ahead.map((name) => `/${name}`)];
      this.emitFile({
        type: 'asset',
        fileName: 'sw.js',
        source: readFileSync(WORKER, 'utf8')
          .replace("'__BUILD__'", JSON.stringify(build))
          .replace('[/* __SHELL__ */]', JSON.stringify(shell)),
      });
    },
  };
}
