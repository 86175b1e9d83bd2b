import i18next, { type BackendModule, type ResourceKey } from 'i18next';
import { initReactI18next } from 'react-i18next';
import './namespaces';

/** The languages offered, each by its own name. */
export const LANGUAGES = { en: 'English', de: 'Deutsch' } as const;
export type Language = keyof typeof LANGUAGES;

const STORED_AS = 'consilium.language';

export type LoadTexts = (language: string, namespace: string) => Promise<ResourceKey>;

/** Starts i18next; `load` fetches one namespace of one language when it is first needed. */
export async function startLanguage(load: LoadTexts): Promise<void> {
  const backend: BackendModule = {
    type: 'backend',
    init: () => undefined,
    read: (language, namespace, callback) => {
      load(language, namespace).then(
        (texts) => callback(null, texts),
        (cause: unknown) => callback(cause instanceof Error ? cause : new Error(String(cause)), false),
      );
    },
  };
  i18next.on('languageChanged', (language) => (document.documentElement.lang = language));
  await i18next
    .use(backend)
    .use(initReactI18next)
    .init({
      lng: preferredLanguage([
        sessionStorage.getItem(STORED_AS),
        localStorage.getItem(STORED_AS),
        ...navigator.languages,
      ]),
      fallbackLng: 'en',
      ns: ['common'],
      defaultNS: 'common',
      interpolation: { escapeValue: false }, // React escapes
    });
  void i18next.loadNamespaces('server'); // what the server may say; nothing of it stands on the first page
}

/** Changes the language for this browser; texts that are missing are fetched first. */
export async function chooseLanguage(language: Language): Promise<void> {
  remember(localStorage, language);
  sessionStorage.removeItem(STORED_AS);
  await i18next.changeLanguage(language);
}

/** Changes the language of this window alone: the wall may speak another language than the desk beside it. */
export async function chooseLanguageHere(language: Language): Promise<void> {
  remember(sessionStorage, language);
  await i18next.changeLanguage(language);
}

/** Speaks one of these, and at first this one, where nobody has chosen here and the browser wanted none of them. */
export async function suggestLanguage(offered: string[], first: string): Promise<void> {
  const chosen = sessionStorage.getItem(STORED_AS) ?? localStorage.getItem(STORED_AS);
  if (chosen === null && first in LANGUAGES && !offered.includes(i18next.language)) await i18next.changeLanguage(first);
}

function remember(storage: Storage, language: Language): void {
  try {
    storage.setItem(STORED_AS, language);
  } catch {
    // Storage is full or forbidden: the choice holds until the page is left.
  }
}

/** The first of these that is spoken; English where none is. */
export function preferredLanguage(wanted: readonly (string | null)[]): string {
  const spoken = wanted
    .map((language) => language?.split('-')[0])
    .find((language) => language && language in LANGUAGES);
  return spoken ?? 'en';
}
