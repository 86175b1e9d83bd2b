import type { TFunction } from 'i18next';
import type { PersonalFile } from './privacy';

/** How moments and yes or no are written for the reader. */
export interface Writing {
  t: TFunction<'institution'>;
  language: string;
  dayTime: (instant: string) => string;
}

/** What only a program needs: ids, and places between other cards. */
const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const FOR_PROGRAMS = ['order', 'textRevision'];

const ACCOUNT = 'institution.account';

const INSTANT = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;

const STYLE = `body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}
table{border-collapse:collapse;width:100%;margin-bottom:2rem}
th,td{border-bottom:1px solid #bbb;padding:.4rem .6rem;text-align:start;vertical-align:top;overflow-wrap:break-word;white-space:pre-wrap}
tbody th{width:16rem}`;

/** The file as a page of its own that can be read anywhere; everything in it is text, whatever it says. */
export function readable(file: PersonalFile, { t, language, dayTime }: Writing): string {
  const page = document.implementation.createHTMLDocument(t('personal.fileTitle'));
  page.documentElement.lang = language;
  const charset = page.createElement('meta');
  charset.setAttribute('charset', 'utf-8');
  page.head.prepend(charset);
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
        .filter(([name, inside]) => !FOR_PROGRAMS.includes(name) && !ID.test(String(inside)))
        .map(([name, inside]) => `${field(name)}: ${word(inside)}`)
        .join('\n');
    }
    return typeof value === 'number' ? String(value) : '';
  };
  add(page.body, 'h1', t('personal.fileTitle'));
  add(page.body, 'p', t('personal.fileMade', { moment: dayTime(file.madeAt) }));
  add(page.body, 'p', t('personal.fileNote'));
  const accountFirst = Object.entries(file.parts).sort(([a], [b]) => Number(b === ACCOUNT) - Number(a === ACCOUNT));
  for (const [section, entries] of accountFirst) {
    add(page.body, 'h2', sectionTitle(t, section));
    const table = add(page.body, 'table');
    if (section === ACCOUNT) {
      const body = add(table, 'tbody');
      for (const [name, value] of Object.entries(entries[0] ?? {})) {
        const row = add(body, 'tr');
        add(row, 'th', field(name));
        add(row, 'td', word(value));
      }
      continue;
    }
    const fields = [...new Set(entries.flatMap((entry) => Object.keys(entry)))];
    const head = add(add(table, 'thead'), 'tr');
    fields.forEach((name) => add(head, 'th', field(name)));
    const body = add(table, 'tbody');
    for (const entry of entries) {
      const row = add(body, 'tr');
      fields.forEach((name) => add(row, 'td', word(entry[name])));
    }
  }
  // Put in at the end: a style element here would be judged by the rules of our own page.
  const written = page.documentElement.outerHTML.replace('</head>', `<style>${STYLE}</style></head>`);
  return `<!doctype html>\n${written}`;
}

/** A section by its name in the file. */
export function sectionTitle(t: TFunction<'institution'>, section: string): string {
  return t(`personal.section.${section.replace('.', '-') as 'course-enrolments'}`, { defaultValue: section });
}
