import { expect, test } from 'vitest';
import { asLive } from '../../history/asLive';
import { aCard, aSnapshot } from '../boardFixtures';
import { NOTHING_ON_IT, type Content } from '../fold';
import { looksSame, seenOn } from './seen';

const past = { boardId: 'b', layout: aSnapshot({}).layout, done: [], people: new Map() };
const link = { id: 'l', from: 'two', to: 'one', kind: 'CAUSES', author: 'amina' } as const;
const [one, two] = [aCard({ id: 'one' }), aCard({ id: 'two' })];

/** What the first card shows at a moment of the past. */
function then(content: Partial<Content>, seq: number) {
  const cards = new Map([one, two].map((card) => [card.id, card]));
  const live = asLive(past, { ...NOTHING_ON_IT, cards, ...content }, seq);
  if (!live.board) throw new Error('The past has a board');
  return { ...seenOn(live, live.board)(live.board.cards.get('one') ?? one), isOpen: false };
}

const links = new Map([['l', link]]);
const withTwo = (change: Partial<typeof two>) =>
  new Map([
    ['one', one],
    ['two', { ...two, ...change }],
  ]);

test('a card that nobody touched in between looks the same, linked or not', () => {
  expect(looksSame(then({}, 3), then({}, 9))).toBe(true);
  expect(looksSame(then({ links }, 3), then({ links }, 9))).toBe(true);
  expect(looksSame(then({ links }, 3), then({ links, cards: withTwo({ tags: ['urgent'] }) }, 9))).toBe(true);
});

test('one that was touched does not, nor one whose link came, leads to another lane or to other words', () => {
  const touched = new Map([['one', { ...one, tags: ['urgent'] }]]);
  expect(looksSame(then({}, 3), then({ cards: touched }, 9))).toBe(false);
  expect(looksSame(then({}, 3), then({ links }, 9))).toBe(false);
  for (const change of [{ lane: 'PROBLEMS' }, { text: 'other words' }]) {
    expect(looksSame(then({ links }, 3), then({ links, cards: withTwo(change) }, 9))).toBe(false);
  }
});
