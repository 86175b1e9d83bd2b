import { v4 as uuid } from 'uuid';
import type { BoardOp, MemberOp } from '@/shared/live/messages';
import type { Content } from './fold';

/**
 * The operation that takes back what another does to this content; null where nothing does. Asked before the other is
 * done. Letters are taken back by their editor.
 */
export function inverse(content: Content, op: BoardOp, me: string): MemberOp | null {
  if (!('card' in op)) return null;
  const { card: id } = op;
  const card = content.cards.get(id);
  switch (op.type) {
    case 'card-created':
    case 'card-restored':
      return { type: 'card-deleted', card: id };
    case 'card-deleted':
      return { type: 'card-restored', card: id };
    case 'card-moved':
      return card ? { type: 'card-moved', card: id, lane: card.lane, order: card.order } : null;
    case 'field-set':
      return { ...op, value: card?.fields[op.field] ?? '' };
    case 'link-added':
      return { type: 'link-removed', card: id, link: op.link };
    case 'link-removed': {
      const link = content.links.get(op.link);
      return link ? { type: 'link-added', card: link.from, link: uuid(), to: link.to, kind: link.kind } : null;
    }
    case 'comment-added':
      return { type: 'comment-deleted', card: id, comment: op.comment };
    case 'comment-deleted': {
      const comment = card?.comments.find((one) => one.id === op.comment);
      return comment ? { type: 'comment-added', card: id, comment: uuid(), text: comment.text } : null;
    }
    case 'reaction-set':
      return { type: 'reaction-set', card: id, reaction: card?.reactions[me] ?? null };
    case 'tag-added':
      return card?.tags.includes(op.tag) ? null : { type: 'tag-removed', card: id, tag: op.tag };
    case 'tag-removed':
      return card?.tags.includes(op.tag) ? { type: 'tag-added', card: id, tag: op.tag } : null;
    case 'credit-offered':
      return { type: 'credit-withdrawn', card: id, member: op.member };
    case 'credit-withdrawn':
      return { type: 'credit-offered', card: id, member: op.member };
    case 'credit-answered':
      return op.accepted ? { type: 'credit-answered', card: id, accepted: false } : null;
    case 'card-edited':
      return card ? { ...op, textRevision: card.textRevision + 1, text: card.text } : null;
    case 'text-changed':
      return null;
  }
}
