import type { ResourceKey } from 'i18next';
import type { LoadTexts } from '@/shared/i18n/language';

const files = import.meta.glob<ResourceKey>(['../features/*/locales/*.ts', '../shared/i18n/locales/*.ts'], {
  import: 'default',
});

const serverFiles = import.meta.glob<Record<string, string>>(
  ['../features/*/locales/*/server.ts', '../shared/i18n/locales/*/server.ts'],
  { import: 'default' },
);

/** The texts of a room are in `features/<room>/locales/<language>.ts`; those of all are the namespace `common`. */
export const loadTexts: LoadTexts = async (language, namespace) => {
  if (namespace === 'server') return loadServerSentences(language);
  const folder = namespace === 'common' ? '../shared/i18n' : `../features/${namespace}`;
  const file = files[`${folder}/locales/${language}.ts`];
  if (!file) throw new Error(`No texts for ${namespace} in ${language}`);
  return file();
};

/** What the server may say, of all rooms; it speaks English, so in English there is nothing to load. */
async function loadServerSentences(language: string): Promise<ResourceKey> {
  const ofLanguage = Object.entries(serverFiles).filter(([path]) => path.endsWith(`/locales/${language}/server.ts`));
  return Object.assign({}, ...(await Promise.all(ofLanguage.map(([, load]) => load())))) as ResourceKey;
}
