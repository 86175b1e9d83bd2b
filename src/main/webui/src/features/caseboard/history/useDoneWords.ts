import { useTranslation } from 'react-i18next';
import type { BoardOp } from '@/shared/live/messages';
import { useNameOf } from '@/shared/ui';
import { CARD_TYPES, type CardField } from '../cardTypes';
import { titleOf } from '../student/card/CardLinks';
import { useFieldWords } from '../student/card/useFieldWords';
import { useTagName } from '../student/card/CardTags';
import { NOTHING_ON_IT, type Content } from '../student/fold';
import { useLaneTitle } from '../student/lanes';
import { asLive } from './asLive';
import { doerOf, type Done, type Past } from './past';

const NO_DETAIL = { lane: '', field: '', value: '', tag: '', member: '' };

/** Says what somebody did; `content` is the board before or after it, in which the card is found by its words. */
export function useDoneWords(past: Past): (done: Done, content: Content) => string {
  const { t } = useTranslation('caseboard');
  const nameOf = useNameOf();
  const laneTitle = useLaneTitle();
  const tagName = useTagName();
  const field = useFieldWords(asLive(past, NOTHING_ON_IT, 0));
  const named = (account: string) => {
    const person = past.people.get(account);
    return person ? nameOf(person) : t('student.unknown');
  };
  const detail = (op: BoardOp, content: Content): Partial<typeof NO_DETAIL> => {
    switch (op.type) {
      case 'card-created':
      case 'card-moved':
        return { lane: laneTitle(past.layout.lanes.find(({ id }) => id === op.lane)) };
      case 'field-set': {
        const known = fieldOf(op.field, content, op.card);
        return {
          field: known ? field.name(known) : op.field,
          value: op.value === '' ? t('card.left') : known ? field.value(known, op.value) : op.value,
        };
      }
      case 'tag-added':
      case 'tag-removed':
        return { tag: tagName(op.tag) };
      case 'credit-offered':
      case 'credit-withdrawn':
        return { member: named(op.member) };
      default:
        return {};
    }
  };
  return (done, content) => {
    const { op } = done;
    const doer = doerOf(past, done);
    const card = 'card' in op ? (content.cards.get(op.card) ?? content.deleted.get(op.card)) : undefined;
    return t(`history.did.${op.type}`, {
      name: doer ? nameOf(doer) : t('student.unknown'),
      card: card ? titleOf(card) : '…',
      ...NO_DETAIL,
      ...detail(op, content),
    });
  };
}

const fieldOf = (name: string, content: Content, card: string): CardField | undefined => {
  const type = (content.cards.get(card) ?? content.deleted.get(card))?.cardType;
  return type && CARD_TYPES[type].find((field) => field.name === name);
};
