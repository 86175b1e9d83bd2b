import { describe, expect, it } from 'vitest';
import type { BoardOp } from '@/shared/live/messages';
import { aCard, aNote } from './boardFixtures';
import { applied, NOTHING_ON_IT, type Content } from './fold';
import { inverse } from './inverse';

const ME = 'amina';

const content: Content = {
  ...NOTHING_ON_IT,
  cards: new Map([
    [
      'x',
      aCard({
        id: 'x',
        fields: { dose: '5 mg' },
        tags: ['renal'],
        reactions: { amina: 'AGREE' },
        credits: [{ member: 'amina', accepted: false }],
      }),
    ],
    ['y', aCard({ id: 'y', order: 'a1' })],
  ]),
  deleted: new Map([['z', aCard({ id: 'z' })]]),
  links: new Map([['l', { id: 'l', from: 'x', to: 'y', kind: 'TREATS', author: 'amina' }]]),
};

const undoable: BoardOp[] = [
  aNote('new', 'a2'),
  { type: 'card-deleted', card: 'x' },
  { type: 'card-restored', card: 'z' },
  { type: 'card-moved', card: 'x', lane: 'PROBLEMS', order: 'a7' },
  { type: 'field-set', card: 'x', field: 'dose', value: '10 mg' },
  { type: 'field-set', card: 'x', field: 'route', value: 'by mouth' },
  { type: 'link-added', card: 'y', link: 'm', to: 'x', kind: 'CAUSES' },
  { type: 'comment-added', card: 'x', comment: 'c', text: 'Sure?' },
  { type: 'reaction-set', card: 'x', reaction: 'UNSURE' },
  { type: 'reaction-set', card: 'x', reaction: null },
  { type: 'tag-added', card: 'x', tag: 'ipec:C' },
  { type: 'tag-removed', card: 'x', tag: 'renal' },
  { type: 'credit-offered', card: 'x', member: 'jonas' },
];

/** What a reader sees: a card that was brought back stands last among those created, which nobody sees. */
const seen = ({ cards, links }: Content) => ({
  cards: [...cards.values()].sort((one, two) => (one.id < two.id ? -1 : 1)),
  links: [...links.values()],
});

describe('taking back', () => {
  it.each(undoable.map((op) => [op.type, op] as const))('%s leaves the board as it was', (_, op) => {
    const back = inverse(content, op, ME);
    expect(back).not.toBeNull();
    const after = applied(content, op, ME);
    expect(seen(after)).not.toEqual(seen(content));
    if (back) expect(seen(applied(after, back, ME))).toEqual(seen(content));
  });

  it('draws a line anew that was taken away, and says a comment again', () => {
    expect(inverse(content, { type: 'link-removed', card: 'x', link: 'l' }, ME)).toMatchObject({
      type: 'link-added',
      card: 'x',
      to: 'y',
      kind: 'TREATS',
    });
    const said = applied(content, { type: 'comment-added', card: 'x', comment: 'c', text: 'Sure?' }, ME);
    expect(inverse(said, { type: 'comment-deleted', card: 'x', comment: 'c' }, ME)).toMatchObject({ text: 'Sure?' });
  });

  it('has nothing to do for a tag that was there, letters in an editor, and what staff do', () => {
    expect(inverse(content, { type: 'tag-added', card: 'x', tag: 'renal' }, ME)).toBeNull();
    expect(inverse(content, { type: 'text-changed', card: 'x', textRevision: 1, changes: [1] }, ME)).toBeNull();
    expect(inverse(content, { type: 'board-frozen' }, ME)).toBeNull();
  });
});
