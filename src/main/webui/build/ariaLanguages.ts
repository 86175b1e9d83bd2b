import type { Plugin } from 'vite';

/** The languages that the interface speaks; React Aria's own strings for all others stay out of the bundle. */
const SPOKEN = ['en-US', 'de-DE'];

const ARIA_STRINGS = /[\\/]react-aria(?:-components)?[\\/].*[\\/](\w\w-\w\w)\.m?js$/;

export function ariaLanguages(): Plugin {
  return {
    name: 'consilium-aria-languages',
    enforce: 'pre',
    load(id) {
      const language = ARIA_STRINGS.exec(id)?.[1];
      return language && !SPOKEN.includes(language) ? 'export default {};' : undefined;
    },
  };
}
