import type { Plugin } from 'vite';

const ORDER = '@layer tokens, base, components, features;';

/**
 * Puts the order of the cascade layers at the head of every style sheet of ours: files are loaded in any order, and
 * the first mention of a layer decides its rank.
 */
export function layerOrder(): Plugin {
  return {
    name: 'consilium-layer-order',
    enforce: 'pre',
    transform(code, id) {
      return /[\\/]src[\\/].*\.css$/.test(id) ? { code: `${ORDER}\n${code}`, map: null } : undefined;
    },
  };
}
