import { describe, expect, it } from 'vitest';

type Words = string | readonly Words[] | { readonly [key: string]: Words };

const files = import.meta.glob<Words>(['../features/*/locales/*.ts', '../shared/i18n/locales/*.ts'], {
  eager: true,
  import: 'default',
});
const texts = Object.fromEntries(Object.entries(files).map(([path, words]) => [path, new Map(flat(words))] as const));
const english = Object.keys(texts).filter((path) => path.endsWith('/en.ts'));

describe.each(english)('%s', (path) => {
  const en = texts[path] ?? new Map<string, string>();
  const de = texts[path.replace('/en.ts', '/de.ts')];

  it('has all its texts in German, and no others', () => {
    expect([...(de?.keys() ?? [])].sort()).toEqual([...en.keys()].sort());
  });

  it('speaks in German of the same things', () => {
    const differing = [...en].filter(([key, words]) => !sameSigns(words, de?.get(key) ?? ''));
    expect(differing.map(([key]) => key)).toEqual([]);
  });

  it('is not English in the German', () => {
    const left = [...en].filter(([key, words]) => de?.get(key) === words && !isSameInBoth(words));
    expect(left.map(([key, words]) => `${key}: ${words}`)).toEqual([]);
  });

  it('has both forms of every number', () => {
    for (const words of [en, de ?? new Map<string, string>()]) {
      const one = [...words.keys()].filter((key) => key.endsWith('_one'));
      expect(one.filter((key) => !words.has(key.replace(/_one$/, '_other')))).toEqual([]);
    }
  });
});

function flat(words: Words, path = ''): [string, string][] {
  if (typeof words === 'string') return [[path, words]];
  return Object.entries(words).flatMap(([key, inner]) => flat(inner, path ? `${path}.${key}` : key));
}

/** Single words may be the same, such as terms of the field that German took over. */
function isSameInBoth(words: string): boolean {
  const own = words.replace(/\{\{\w+\}\}/g, '').match(/[\p{L}-]+/gu) ?? [];
  return own.length <= 1;
}

/** Whether both have the same placeholders. */
function sameSigns(one: string, other: string): boolean {
  const signs = (words: string) => [...words.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();
  return other !== '' && String(signs(one)) === String(signs(other));
}
