import { useTranslation } from 'react-i18next';
import type { BoardOp } from '@/shared/live/messages';
import { useNameOf } from '@/shared/ui';
import { CARD_TYPES, type CardField } from '../cardTypes';
import { beginningOf } from '../student/card/beginning';
import { titleOf, useLinkWords } from '../student/card/CardLinks';
import { useFieldWords } from '../student/card/useFieldWords';
import { useTagName } from '../student/card/CardTags';
import type { Content } from '../student/fold';
import { useLaneTitle } from '../student/lanes';
import { doerOf, type Done, type Past } from './past';

/** Says what somebody did. */
export function useDoneWords(past: Past): (done: Done, before: Content, after: Content) => string {
  const { t } = useTranslation('caseboard');
  const nameOf = useNameOf();
  const laneTitle = useLaneTitle();
  const tagName = useTagName();
  const linkWords = useLinkWords();
  const field = useFieldWords(past.people);
  const named = (account: string) => {
    const person = past.people.get(account);
    return person ? nameOf(person) : t('student.unknown');
  };
  const laneOf = (lane: string) => laneTitle(past.layout.lanes.find(({ id }) => id === lane));
  const detail = (op: BoardOp, content: Content): Partial<typeof NO_DETAIL> => {
    switch (op.type) {
      case 'card-created':
      case 'card-moved':
        return { lane: laneOf(op.lane) };
      case 'field-set': {
        const known = fieldOf(op.field, content, op.card);
        const value = op.value === '' ? t('card.left') : known ? field.value(known, op.value) : op.value;
        return { field: known ? field.name(known) : op.field, value: beginningOf(value, LONGEST) };
      }
      case 'link-added': {
        const other = cardIn(content, op.to);
        return { value: t('history.linked', { kind: linkWords(op.kind, false), card: other ? titleOf(other) : '…' }) };
      }
      case 'comment-added':
      case 'note-pinned':
        return { value: beginningOf(op.text, LONGEST) };
      case 'reaction-set':
        return { value: t(op.reaction ? `card.reaction.${op.reaction}` : 'card.takeBack') };
      case 'tag-added':
      case 'tag-removed':
        return { value: tagName(op.tag) };
      case 'credit-offered':
      case 'credit-withdrawn':
        return { value: named(op.member) };
      case 'credit-answered':
        return { value: t(op.accepted ? 'card.credit.accept' : 'card.credit.decline') };
      default:
        return {};
    }
  };
  return (done, before, after) => {
    const { op } = done;
    const doer = doerOf(past, done);
    const card = 'card' in op ? cardIn(after, op.card) : undefined;
    const within = op.type === 'card-moved' && cardIn(before, op.card)?.lane === op.lane;
    return t(within ? 'history.movedWithin' : `history.did.${op.type}`, {
      name: doer ? nameOf(doer) : t('student.unknown'),
      card: card ? titleOf(card) : '…',
      ...NO_DETAIL,
      ...detail(op, after),
    });
  };
}

const NO_DETAIL = { lane: '', field: '', value: '' };

const LONGEST = 140;

const cardIn = ({ cards, deleted }: Content, card: string) => cards.get(card) ?? deleted.get(card);

const fieldOf = (name: string, content: Content, card: string): CardField | undefined => {
  const type = cardIn(content, card)?.cardType;
  return type && CARD_TYPES[type].find((field) => field.name === name);
};
