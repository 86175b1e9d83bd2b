import type { ResourceKey } from 'i18next';
import type { LoadTexts } from '@/shared/i18n/language';

const files = import.meta.glob<ResourceKey>(['../features/*/locales/*.ts', '../shared/i18n/locales/*.ts'], {
  import: 'default',
});

/** The texts of a room are in `features/<room>/locales/<language>.ts`; those of all are the namespace `common`. */
export const loadTexts: LoadTexts = async (language, namespace) => {
  const folder = namespace === 'common' ? '../shared/i18n' : `../features/${namespace}`;
  const file = files[`${folder}/locales/${language}.ts`];
  if (!file) throw new Error(`No texts for ${namespace} in ${language}`);
  return file();
};
