import type { BoardCard, BoardOp, CardLink, MemberOp, PinnedNote } from '@/shared/live/messages';
import { applied as appliedToText, type Changes } from './text/changes';

/** What stands on a board, as the server keeps it: this page says what its `BoardStep` says. */
export interface Content {
  cards: ReadonlyMap<string, BoardCard>;
  /** Cards that can be restored, the last deleted last. */
  deleted: ReadonlyMap<string, BoardCard>;
  links: ReadonlyMap<string, CardLink>;
  frozen: boolean;
  pinned: PinnedNote | null;
}

export const NOTHING_ON_IT: Content = {
  cards: new Map(),
  deleted: new Map(),
  links: new Map(),
  frozen: false,
  pinned: null,
};

/** The content after an operation; one that no longer fits (its card is gone) changes nothing. */
export function applied<C extends Content>(content: C, op: BoardOp, by: string): C {
  switch (op.type) {
    case 'note-pinned':
      return { ...content, pinned: { text: op.text, author: by } };
    case 'note-unpinned':
      return { ...content, pinned: null };
    case 'board-frozen':
      return { ...content, frozen: true };
    case 'board-reopened':
      return { ...content, frozen: false };
    default:
      return appliedToCard(content, op, by);
  }
}

function appliedToCard<C extends Content>(content: C, op: MemberOp, by: string): C {
  const { cards, deleted, links } = content;
  const card = cards.get(op.card);
  switch (op.type) {
    case 'card-created':
      return card ? content : { ...content, cards: new Map(cards).set(op.card, created(op, by)) };
    case 'card-deleted':
      return card
        ? restorable({ ...content, cards: without(cards, op.card), deleted: new Map(deleted).set(op.card, card) })
        : content;
    case 'card-restored': {
      const back = deleted.get(op.card);
      return back
        ? { ...content, cards: new Map(cards).set(op.card, back), deleted: without(deleted, op.card) }
        : content;
    }
    case 'link-added':
      return card
        ? {
            ...content,
            links: new Map(links).set(op.link, { id: op.link, from: op.card, to: op.to, kind: op.kind, author: by }),
          }
        : content;
    case 'link-removed':
      return { ...content, links: without(links, op.link) };
    default:
      return card ? { ...content, cards: new Map(cards).set(op.card, changed(card, op, by)) } : content;
  }
}

/** How many deleted cards can be restored, and how many characters these hold at most. */
const MOST_RESTORABLE = 50;
const MOST_RESTORABLE_TEXT = 50_000;

/** Without the deleted cards that are too many, the first ones first, and what pointed to them or from them. */
function restorable<C extends Content>(content: C): C {
  const deleted = new Map(content.deleted);
  const links = new Map(content.links);
  let text = [...deleted.values()].reduce((all, card) => all + sizeOf(card), 0);
  for (const card of content.deleted.values()) {
    if (deleted.size <= MOST_RESTORABLE && text <= MOST_RESTORABLE_TEXT) break;
    text -= sizeOf(card);
    deleted.delete(card.id);
    for (const { id, from, to } of content.links.values()) if (from === card.id || to === card.id) links.delete(id);
  }
  return { ...content, deleted, links };
}

/** How many characters people typed into a card. */
function sizeOf({ text, fields, comments, tags }: BoardCard): number {
  const typed = [text, ...Object.values(fields), ...comments.map((comment) => comment.text), ...tags];
  return typed.reduce((all, { length }) => all + length, 0);
}

type CardChange = Exclude<
  MemberOp,
  { type: 'card-created' | 'card-deleted' | 'card-restored' | 'link-added' | 'link-removed' }
>;

function changed(card: BoardCard, op: CardChange, by: string): BoardCard {
  switch (op.type) {
    case 'card-edited':
      return { ...card, text: op.text, textRevision: card.textRevision + 1, editor: by };
    case 'text-changed':
      // One that waits here may be of an older revision: the server moves it.
      if (card.textRevision !== op.textRevision) return card;
      return {
        ...card,
        text: appliedToText(card.text, op.changes as Changes),
        textRevision: card.textRevision + 1,
        editor: by,
      };
    case 'field-set':
      return { ...card, fields: filled({ ...card.fields, [op.field]: op.value }) };
    case 'card-moved':
      return { ...card, lane: op.lane, order: op.order };
    case 'comment-added':
      return { ...card, comments: [...card.comments, { id: op.comment, author: by, text: op.text }] };
    case 'comment-deleted':
      return { ...card, comments: card.comments.filter(({ id }) => id !== op.comment) };
    case 'reaction-set':
      return { ...card, reactions: reacted(card.reactions, by, op.reaction) };
    case 'tag-added':
      return card.tags.includes(op.tag) ? card : { ...card, tags: [...card.tags, op.tag] };
    case 'tag-removed':
      return { ...card, tags: card.tags.filter((tag) => tag !== op.tag) };
    case 'credit-offered':
      return credited(card, op.member, false);
    case 'credit-withdrawn':
      return withoutCredit(card, op.member);
    case 'credit-answered':
      return op.accepted ? credited(card, by, true) : withoutCredit(card, by);
  }
}

function created(op: Extract<BoardOp, { type: 'card-created' }>, by: string): BoardCard {
  return {
    id: op.card,
    lane: op.lane,
    order: op.order,
    text: op.text,
    textRevision: 1,
    author: by,
    editor: by,
    cardType: op.cardType ?? 'NOTE',
    fields: filled(op.fields ?? {}),
    comments: [],
    reactions: {},
    tags: [],
    credits: [],
  };
}

const filled = (fields: Record<string, string>) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ''));

function reacted(reactions: BoardCard['reactions'], by: string, reaction: BoardCard['reactions'][string] | null) {
  const others = Object.fromEntries(Object.entries(reactions).filter(([who]) => who !== by));
  return reaction ? { ...others, [by]: reaction } : others;
}

const withoutCredit = (card: BoardCard, member: string): BoardCard => ({
  ...card,
  credits: card.credits.filter((credit) => credit.member !== member),
});

const credited = (card: BoardCard, member: string, accepted: boolean): BoardCard => ({
  ...card,
  credits: [...withoutCredit(card, member).credits, { member, accepted }],
});

function without<V>(all: ReadonlyMap<string, V>, key: string): ReadonlyMap<string, V> {
  const left = new Map(all);
  left.delete(key);
  return left;
}
