import type { LitBoard, ShownBoard, ShownCard, SpotlightView } from '@/shared/live/messages';

/** A card of which a test says only what it is about. */
export const aShownCard = (card: Partial<ShownCard> & { id: string }): ShownCard => ({
  cardType: 'NOTE',
  text: card.id,
  fields: {},
  discipline: 'NUR',
  comments: [],
  reactions: [],
  tags: [],
  links: [],
  withheld: false,
  ...card,
});

/** A board with one lane that has cards and one that has none. */
export const aShownBoard = (seq: number, cards: ShownCard[]): ShownBoard => ({
  seq,
  lanes: [
    { id: 'PROBLEMS', title: null, cards },
    { id: 'PLAN', title: null, cards: [] },
  ],
});

/** What is told of the spotlight of the session `s`. */
export const spotlight = (lit: Partial<LitBoard> | null): SpotlightView => ({
  type: 'spotlight-view',
  sessionId: 's',
  lit: lit && { boardId: 'b', phaseId: 'p', teamId: 't', teamNumber: 3, teamName: 'Team 3', mine: false, ...lit },
});
