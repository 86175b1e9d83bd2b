import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

/** English sentences of the server, `{0}`, `{1}` for what varies in them, with the same in another language. */
export type ServerSentences = Record<string, string>;

/** Says a sentence of the server in the reader's language; one that is not known stays as the server said it. */
export type Say = (sentence: string) => string;

/** A number as the server writes it. */
const GROUPED = /^\d{1,3}(,\d{3})+$/;

/** The sentences of a language, ready to be found: those that never vary at once, the others by their fixed words. */
export function sayer(sentences: ServerSentences, language: string): Say {
  const varying = Object.entries(sentences)
    .filter(([english]) => english.includes('{0}'))
    .map(([english, said]) => ({ pattern: patternOf(english), fixed: english.replace(/\{\d\}/g, '').length, said }))
    .sort((a, b) => b.fixed - a.fixed);
  const number = new Intl.NumberFormat(language);
  const word = (varying: string) =>
    GROUPED.test(varying) ? number.format(Number(varying.replaceAll(',', ''))) : (sentences[varying] ?? varying);
  return (sentence) => {
    const plain = sentences[sentence];
    if (plain !== undefined) return plain;
    for (const { pattern, said } of varying) {
      const found = pattern.exec(sentence);
      if (found) return said.replace(/\{(\d)\}/g, (_, place: string) => word(found[Number(place) + 1] ?? ''));
    }
    return sentence;
  };
}

function patternOf(english: string): RegExp {
  const fixed = english.split(/\{\d\}/).map((words) => words.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return new RegExp(`^${fixed.join('([^]+?)')}$`);
}

/** Sentences of the server for the reader: `say(problem.detail)`. */
export function useServerWords(): Say {
  const { i18n } = useTranslation();
  const known = i18n.getResourceBundle(i18n.language, 'server') as ServerSentences | undefined;
  return useMemo(() => sayer(known ?? {}, i18n.language), [known, i18n.language]);
}
