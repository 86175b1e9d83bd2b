import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

/** In which courses are taught: what is offered where somebody says in which language a content is written. */
const OFFERED = [
  ...['ar', 'bg', 'ca', 'cs', 'da', 'de', 'el', 'en', 'es', 'et', 'fi', 'fr', 'ga', 'he', 'hr', 'hu', 'is', 'it'],
  ...['ja', 'ko', 'lt', 'lv', 'mt', 'nb', 'nl', 'nn', 'pl', 'pt', 'ro', 'ru', 'sk', 'sl', 'sv', 'tr', 'uk', 'vi', 'zh'],
];

/** The languages of contents by their names in the reader's language, in its alphabet's order. */
export function useContentLanguages() {
  const reader = useTranslation().i18n.language;
  return useMemo(() => {
    const names = new Intl.DisplayNames(reader, { type: 'language' });
    const nameOf = (tag: string) => names.of(tag) ?? tag;
    const offered = OFFERED.map((id) => ({ id, label: nameOf(id) })).sort((a, b) =>
      a.label.localeCompare(b.label, reader),
    );
    return {
      offered,
      nameOf,
      /** What is written in the reader's own language needs no word about it. */
      isForeign: (tag: string | null) => tag !== null && tag.split('-')[0] !== reader.split('-')[0],
    };
  }, [reader]);
}
