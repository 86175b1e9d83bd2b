import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

/** Numbers, times and lists as the reader's language writes them. Instants are ISO 8601; shown in the device's zone. */
export function useFormat() {
  const language = useTranslation().i18n.language;
  return useMemo(() => {
    const time = new Intl.DateTimeFormat(language, { timeStyle: 'short' });
    const day = new Intl.DateTimeFormat(language, { dateStyle: 'medium' });
    const dayTime = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
    const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
    const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
    const list = new Intl.ListFormat(language, { type: 'conjunction' });
    return {
      time: (instant: string) => time.format(new Date(instant)),
      day: (instant: string) => day.format(new Date(instant)),
      dayTime: (instant: string) => dayTime.format(new Date(instant)),
      /** At most one decimal place. */
      number: (value: number) => number.format(value),
      /** Of a share between 0 and 1, without decimals. */
      percent: (share: number) => percent.format(share),
      list: (words: string[]) => list.format(words),
    };
  }, [language]);
}
