import { expect, it } from 'vitest';
import { formatLocale } from './format';
import { preferredLanguage } from './language';

it.each([
  ['what this window was set to', ['en', 'de', 'de-AT'], 'en'],
  ['what the person chose', [null, 'de', 'en-GB'], 'de'],
  ['what the browser prefers', [null, null, 'de-AT', 'en'], 'de'],
  ['the first that is spoken', [null, null, 'fr-CH', 'de-CH', 'en'], 'de'],
  ['English where none is', [null, 'xx', 'fr'], 'en'],
])('the language is %s', (_, wanted, spoken) => {
  expect(preferredLanguage(wanted)).toBe(spoken);
});

it.each([
  ['en', ['de-DE', 'en-GB', 'en'], 'en-GB'],
  ['de', ['fr', 'de-AT'], 'de-AT'],
  ['de', ['en-US'], 'de'],
])('dates in %s for a browser of %s are those of %s', (language, ofBrowser, locale) => {
  expect(formatLocale(language, ofBrowser)).toBe(locale);
});
