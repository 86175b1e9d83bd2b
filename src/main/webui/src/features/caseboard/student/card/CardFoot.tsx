import { useTranslation } from 'react-i18next';
import { useState } from 'react';
import type { BoardCard, CardReaction, MemberOp } from '@/shared/live/messages';
import { Button, ConfirmDialog, cx, Icon, Menu, MenuItem, PersonMark, useShortName, announce } from '@/shared/ui';
import { useLaneTitle } from '../lanes';
import type { LiveBoard } from '../useBoard';
import { stepOf, toEndOf } from './moves';
import { GiveReaction, Reactions } from './Reactions';
import s from './Card.module.css';

interface CardFootProps {
  card: BoardCard;
  live: LiveBoard;
  isOpen: boolean;
  act: (op: MemberOp) => Promise<boolean>;
  onEdit: () => void;
  onDetail: () => void;
}

/** Whose the card is, what others make of it, and what can be done with it. */
export function CardFoot({ card, live, isOpen, act, onEdit, onDetail }: CardFootProps) {
  const { t } = useTranslation('caseboard');
  const react = (reaction: CardReaction | null) => void act({ type: 'reaction-set', card: card.id, reaction });
  return (
    <>
      <div className={cx(s.foot)}>
        <Author card={card} live={live} />
        {Object.keys(card.reactions).length > 0 ? <Reactions card={card} live={live} /> : null}
        {live.waiting.has(card.id) ? <span className={cx(s.soft)}>{t('student.waiting')}</span> : null}
      </div>
      <div className={cx(s.doing)}>
        {isOpen ? (
          <span className={cx(s.reacting)}>
            <GiveReaction card={card} live={live} onReact={react} />
          </span>
        ) : null}
        <Button
          size="s"
          kind="quiet"
          onPress={onDetail}
          aria-label={t('card.openWith', { count: card.comments.length })}
        >
          <Icon name="comment" size={18} />
          {card.comments.length > 0 ? card.comments.length : null}
        </Button>
        {isOpen ? <CardMenu card={card} live={live} act={act} onEdit={onEdit} onDetail={onDetail} /> : null}
      </div>
    </>
  );
}

function Author({ card, live }: Pick<CardFootProps, 'card' | 'live'>) {
  const { t } = useTranslation('caseboard');
  const shortName = useShortName();
  const author = live.board?.people.get(card.author) ?? live.people.find((one) => one.accountId === card.author);
  const editor = live.board?.people.get(card.editor);
  const credited = card.credits.flatMap(({ member, accepted }) => {
    const person = accepted ? live.board?.people.get(member) : undefined;
    return person ? [person] : [];
  });
  if (!author) return <span className={cx(s.soft)}>{t('student.unknown')}</span>;
  const [shown, ...more] = credited.length > 0 ? credited : [author];
  return (
    <span className={cx(s.author)}>
      {[shown, ...more].map((person) =>
        person ? <PersonMark key={person.accountId} person={person} size="s" /> : null,
      )}
      <span>
        {[shown, ...more].map((person) => (person ? shortName(person) : '')).join(', ')}
        {credited.length > 0 ? (
          <span className={cx(s.soft)}>, {t('card.credit.writtenBy', { name: shortName(author) })}</span>
        ) : null}
        {editor && card.editor !== card.author ? (
          <span className={cx(s.soft)}>, {t('student.edited', { name: shortName(editor) })}</span>
        ) : null}
      </span>
    </span>
  );
}

function CardMenu({ card, live, act, onEdit, onDetail }: Omit<CardFootProps, 'isOpen'>) {
  const { t } = useTranslation('caseboard');
  const laneTitle = useLaneTitle();
  const [deleting, setDeleting] = useState(false);
  if (!live.board) return null;
  const { board } = live;
  const { lanes } = board.layout;
  const move = (op: MemberOp | null, said: string) => {
    if (!op) return;
    void act(op);
    announce(said);
  };
  return (
    <>
      <Menu
        trigger={
          <Button kind="quiet" size="s" aria-label={t('student.actions')} data-handle>
            <Icon name="more" />
          </Button>
        }
      >
        <MenuItem onAction={onEdit}>{t('student.edit')}</MenuItem>
        <MenuItem onAction={onDetail}>{t('card.open')}</MenuItem>
        {(['up', 'down'] as const).map((way) => {
          const op = stepOf(board, lanes, card, way);
          return op ? (
            <MenuItem key={way} onAction={() => move(op, t(way === 'up' ? 'student.movedUp' : 'student.movedDown'))}>
              {t(`student.${way}`)}
            </MenuItem>
          ) : null;
        })}
        {lanes
          .filter((to) => to.id !== card.lane)
          .map((to) => (
            <MenuItem
              key={to.id}
              onAction={() => move(toEndOf(board, card.id, to.id), t('student.moved', { lane: laneTitle(to) }))}
            >
              {t('student.moveTo', { lane: laneTitle(to) })}
            </MenuItem>
          ))}
        <MenuItem onAction={() => setDeleting(true)}>{t('student.delete')}</MenuItem>
      </Menu>
      <ConfirmDialog
        isOpen={deleting}
        onOpenChange={setDeleting}
        title={t('student.deleteTitle')}
        confirm={t('student.delete')}
        onConfirm={() => void act({ type: 'card-deleted', card: card.id })}
        danger
      >
        {t('student.deleteDetail')}
      </ConfirmDialog>
    </>
  );
}
