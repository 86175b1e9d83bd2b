import type { BoardCard, BoardSnapshot, CardCreated } from '@/shared/live/messages';

/** A card of which a test says only what it is about. */
export const aCard = (card: Partial<BoardCard> & { id: string }): BoardCard => ({
  lane: 'PLAN',
  order: 'a0',
  text: card.id,
  textRevision: 1,
  author: 'amina',
  editor: 'amina',
  cardType: 'NOTE',
  fields: {},
  comments: [],
  reactions: {},
  tags: [],
  credits: [],
  ...card,
});

/** A new note in the plan. */
export const aNote = (card: string, order: string, text = card): CardCreated => ({
  type: 'card-created',
  card,
  lane: 'PLAN',
  order,
  text,
  cardType: 'NOTE',
  fields: {},
});

/** An empty board of two lanes. */
export const aSnapshot = (board: Partial<BoardSnapshot>): BoardSnapshot => ({
  type: 'board-snapshot',
  boardId: 'b',
  seq: 0,
  readOnly: false,
  layout: {
    lanes: [
      { id: 'PROBLEMS', title: null, cardType: 'PROBLEM' },
      { id: 'PLAN', title: null, cardType: 'CARE_ACTION' },
    ],
  },
  cards: [],
  deleted: [],
  links: [],
  frozen: false,
  pinned: null,
  people: [],
  members: [],
  ...board,
});
