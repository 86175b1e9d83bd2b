import { cleanup } from '@testing-library/react';
import i18next, { type ResourceLanguage } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { afterEach, vi } from 'vitest';

const texts = import.meta.glob<ResourceLanguage>(['../features/*/locales/en.ts', '../shared/i18n/locales/en.ts'], {
  eager: true,
  import: 'default',
});

const english: ResourceLanguage = Object.fromEntries(
  Object.entries(texts).map(([path, words]) => [
    path.includes('/shared/') ? 'common' : (path.split('/')[2] ?? ''),
    words,
  ]),
);

await i18next.use(initReactI18next).init({
  lng: 'en',
  resources: { en: english },
  ns: Object.keys(english),
  defaultNS: 'common',
  interpolation: { escapeValue: false },
});

// What jsdom lacks: React Aria asks for CSS.escape when a dialog opens, and nothing can be scrolled.
Element.prototype.scrollIntoView = () => undefined;
Object.assign(globalThis, { CSS: { escape: (name: string) => name } });

document.documentElement.lang = 'en';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  sessionStorage.clear();
  localStorage.clear();
});
