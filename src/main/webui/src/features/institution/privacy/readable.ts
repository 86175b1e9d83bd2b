import type { TFunction } from 'i18next';
import type { PersonalFile } from './privacy';

/** How moments and yes or no are written for the reader. */
export interface Writing {
  t: TFunction<'institution'>;
  language: string;
  dayTime: (instant: string) => string;
}

const INSTANT = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;

const STYLE = `body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}
table{border-collapse:collapse;width:100%;margin-bottom:2rem}
th,td{border-bottom:1px solid #bbb;padding:.4rem .6rem;text-align:start;vertical-align:top;overflow-wrap:anywhere;white-space:pre-wrap}`;

/** The file as a page of its own that can be read anywhere; everything in it is text, whatever it says. */
export function readable(file: PersonalFile, { t, language, dayTime }: Writing): string {
  const page = document.implementation.createHTMLDocument(t('personal.fileTitle'));
  page.documentElement.lang = language;
  const charset = page.createElement('meta');
  charset.setAttribute('charset', 'utf-8');
  const style = page.createElement('style');
  style.textContent = STYLE;
  page.head.prepend(charset);
  page.head.append(style);
  const add = (parent: HTMLElement, name: string, text?: string) => {
    const element = page.createElement(name);
    if (text !== undefined) element.textContent = text;
    parent.append(element);
    return element;
  };
  const field = (name: string) => t(`personal.field.${name as 'at'}`, { defaultValue: name });
  const word = (value: unknown): string => {
    if (value === null || value === undefined) return '';
    if (typeof value === 'boolean') return t(value ? 'personal.yes' : 'personal.no');
    if (typeof value === 'string') return INSTANT.test(value) ? dayTime(value) : value;
    if (Array.isArray(value)) return value.map(word).join(', ');
    if (typeof value === 'object') {
      return Object.entries(value)
        .map(([name, inside]) => `${field(name)}: ${word(inside)}`)
        .join('\n');
    }
    return typeof value === 'number' ? String(value) : '';
  };
  add(page.body, 'h1', t('personal.fileTitle'));
  add(page.body, 'p', t('personal.fileMade', { moment: dayTime(file.madeAt) }));
  add(page.body, 'p', t('personal.fileNote'));
  for (const [section, entries] of Object.entries(file.parts)) {
    add(page.body, 'h2', sectionTitle(t, section));
    const fields = [...new Set(entries.flatMap((entry) => Object.keys(entry)))];
    const table = add(page.body, 'table');
    const head = add(add(table, 'thead'), 'tr');
    fields.forEach((name) => add(head, 'th', field(name)));
    const body = add(table, 'tbody');
    for (const entry of entries) {
      const row = add(body, 'tr');
      fields.forEach((name) => add(row, 'td', word(entry[name])));
    }
  }
  return `<!doctype html>\n${page.documentElement.outerHTML}`;
}

/** A section by its name in the file. */
export function sectionTitle(t: TFunction<'institution'>, section: string): string {
  return t(`personal.section.${section.replace('.', '-') as 'course-enrolments'}`, { defaultValue: section });
}
