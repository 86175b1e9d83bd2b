import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { ariaLanguages } from './build/ariaLanguages.ts';
import { layerOrder } from './build/layerOrder.ts';
import { shellCache } from './build/shellCache.ts';

const server = process.env.CONSILIUM_SERVER ?? 'http://127.0.0.1:8080';

export default defineConfig({
  plugins: [ariaLanguages(), layerOrder(), react(), shellCache()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  build: {
    outDir: '../../../target/webui',
    emptyOutDir: true,
    // The content security policy allows no data: addresses for fonts and styles.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        // Few files for the first load: what every screen stands on, and of the rest what several screens share.
        codeSplitting: {
          groups: [
            {
              name: 'base',
              test: /node_modules[\\/](react|react-dom|scheduler|react-router|react-i18next|i18next|@tanstack|openapi-fetch)[\\/]/,
            },
            {
              name: 'aria',
              test: /node_modules[\\/](react-aria|react-stately|react-aria-components|@internationalized|@react-)/,
              minShareCount: 4,
            },
            // What the server may say is fetched at once, behind the first page.
            { name: 'server-de', test: /[\\/]locales[\\/]de[\\/]server\.ts$/ },
            { name: 'shared', test: /[\\/]src[\\/]shared[\\/](?!i18n[\\/]locales)/, minShareCount: 3 },
          ],
        },
      },
    },
  },
  server: {
    host: '127.0.0.1',
    // The server compares Origin with its own address, so a request through the proxy must carry that one.
    proxy: Object.fromEntries(
      ['/api', '/live', '/health', '/openapi'].map((path) => [
        path,
        { target: server, changeOrigin: true, ws: path === '/live', headers: { Origin: server } },
      ]),
    ),
  },
  test: {
    environment: 'jsdom',
    setupFiles: ['src/testing/setup.ts'],
    restoreMocks: true,
    testTimeout: 30_000,
    // One page for many files costs a quarter: what a test leaves in it, setup.ts takes away.
    pool: 'threads',
    isolate: false,
    // Otherwise Node loads react-router twice, once as a module and once not, and its contexts differ.
    server: { deps: { inline: [/react-router/] } },
    css: false,
  },
});
