import { describe, expect, it } from 'vitest';
import { sayer, type ServerSentences } from '@/shared/i18n/serverWords';
import { serverSentences } from '../../build/serverSentences';

const files = import.meta.glob<ServerSentences>(
  ['../features/*/locales/de/server.ts', '../shared/i18n/locales/de/server.ts'],
  { eager: true, import: 'default' },
);
const german = Object.assign({}, ...Object.values(files)) as ServerSentences;
const source = serverSentences('../java/org/consilium');
const say = sayer(german, 'de');

describe('the sentences of the server in German', () => {
  it('are there for all that its source may say', () => {
    const missing = [...source].flatMap(([file, sentences]) =>
      sentences.filter((sentence) => !(sentence in german)).map((sentence) => `${file}: ${sentence}`),
    );
    // To be added to features/<room>/locales/de/server.ts, as `'The English sentence {0}.': 'Der deutsche Satz {0}.'`.
    expect(missing).toEqual([]);
  });

  it('are of sentences that its source still has', () => {
    const said = new Set([...source.values()].flat());
    expect(Object.keys(german).filter((english) => /[.?!]$/.test(english) && !said.has(english))).toEqual([]);
  });

  it('have room for all that varies', () => {
    const holes = (words: string) => String([...words.matchAll(/\{\d\}/g)].map(([hole]) => hole).sort());
    const differing = Object.entries(german).filter(([english, said]) => holes(english) !== holes(said));
    expect(differing.filter(([english]) => !english.startsWith('options['))).toEqual([]);
  });
});

describe('a sentence of the server', () => {
  it.each([
    ['A card needs some text.', 'Eine Karte braucht Text.'],
    [
      'A board holds 2,000 cards. Delete one to make room.',
      'Ein Board fasst 2.000 Karten. Löschen Sie eine, um Platz zu machen.',
    ],
    [
      'The discipline "Alchemy (old)" is not known. Known are: MED, NUR.',
      'Die Berufsgruppe „Alchemy (old)“ ist nicht bekannt. Bekannt sind: MED, NUR.',
    ],
    ['The title has no text.', 'Der Titel hat keinen Text.'],
    ['line 4', 'Zeile 4'],
    ['line 4, email', 'Zeile 4, email'],
    ['phase 2, title', 'Phase 2, Titel'],
    ['A sentence of tomorrow.', 'A sentence of tomorrow.'],
    ['', ''],
  ])('%s', (english, said) => {
    expect(say(english)).toBe(said);
  });
});
