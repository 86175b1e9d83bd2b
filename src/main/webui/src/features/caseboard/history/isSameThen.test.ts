import { expect, test } from 'vitest';
import { aCard, aSnapshot } from '../student/boardFixtures';
import { NOTHING_ON_IT } from '../student/fold';
import { asLive } from './asLive';
import { isSameThen } from './isSameThen';

const card = aCard({ id: 'one' });
const past = { boardId: 'b', layout: aSnapshot({}).layout, done: [], people: new Map() };
const then = asLive(past, NOTHING_ON_IT, 3);
const later = asLive(past, NOTHING_ON_IT, 9);
const link = { id: 'l', from: 'two', to: 'one', kind: 'CAUSES', author: 'amina' } as const;
const linked = asLive(past, { ...NOTHING_ON_IT, links: new Map([['l', link]]) }, 9);

test('a card that nobody touched in between is not drawn anew', () => {
  expect(isSameThen({ card, live: then, isOpen: false }, { card, live: later, isOpen: false })).toBe(true);
});

test('one that was touched, that is linked, or that is live is', () => {
  const touched = { ...card, tags: ['urgent'] };
  const live = { ...later, drafts: Object.create(later.drafts) as typeof later.drafts };
  for (const other of [
    { card: touched, live: later },
    { card, live: linked },
    { card, live },
  ]) {
    expect(isSameThen({ card, live: then, isOpen: false }, { ...other, isOpen: false })).toBe(false);
  }
});
