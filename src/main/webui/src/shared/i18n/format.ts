import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

/** Numbers, times and lists as the reader's language writes them. Instants are ISO 8601; shown in the device's zone. */
export function useFormat() {
  const language = useTranslation().i18n.language;
  return useMemo(() => {
    const locale = formatLocale(language, navigator.languages);
    const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short' });
    const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
    const dayTime = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
    const exactTime = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'medium' });
    const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
    const hundredths = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
    const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
    const list = new Intl.ListFormat(locale, { type: 'conjunction' });
    return {
      time: (instant: string) => time.format(new Date(instant)),
      day: (instant: string) => day.format(new Date(instant)),
      dayTime: (instant: string) => dayTime.format(new Date(instant)),
      /** To the second. */
      exactTime: (instant: string) => exactTime.format(new Date(instant)),
      /** At most one decimal place. */
      number: (value: number) => number.format(value),
      /** Two decimal places. */
      hundredths: (value: number) => hundredths.format(value),
      /** Of a share between 0 and 1, without decimals. */
      percent: (share: number) => percent.format(share),
      list: (words: string[]) => list.format(words),
    };
  }, [language]);
}

/** The language as it is written where the reader lives: a browser set to British English has no use for American dates. */
export function formatLocale(language: string, ofBrowser: readonly string[]): string {
  return ofBrowser.find((locale) => locale.split('-')[0] === language) ?? language;
}
