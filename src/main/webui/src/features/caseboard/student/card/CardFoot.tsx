import { useTranslation } from 'react-i18next';
import { useState } from 'react';
import type { CardReaction, MemberOp } from '@/shared/live/messages';
import { Button, ConfirmDialog, cx, Icon, Menu, MenuItem, PersonMark, useShortName, announce } from '@/shared/ui';
import { useBoardNow } from '../boardNow';
import { useLaneTitle } from '../lanes';
import { stepOf, toEndOf } from './moves';
import { GiveReaction, Reactions } from './Reactions';
import type { CardProps } from './seen';
import s from './Card.module.css';

interface CardFootProps extends Pick<CardProps, 'card' | 'author' | 'people' | 'me' | 'isWaiting' | 'isOpen'> {
  act: (op: MemberOp) => Promise<boolean>;
  onEdit: () => void;
  onDetail: () => void;
}

/** Whose the card is, what others make of it, and what can be done with it. */
export function CardFoot({ isOpen, act, onEdit, onDetail, ...shown }: CardFootProps) {
  const { t } = useTranslation('caseboard');
  const { card, people, me } = shown;
  const react = (reaction: CardReaction | null) => void act({ type: 'reaction-set', card: card.id, reaction });
  return (
    <>
      <div className={cx(s.foot)}>
        <Author {...shown} />
        {Object.keys(card.reactions).length > 0 ? <Reactions card={card} people={people} me={me} /> : null}
        {shown.isWaiting ? <span className={cx(s.soft)}>{t('student.waiting')}</span> : null}
      </div>
      <div className={cx(s.doing)}>
        {isOpen ? (
          <span className={cx(s.reacting)}>
            <GiveReaction card={card} me={me} onReact={react} />
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
        {isOpen ? <CardMenu card={card} act={act} onEdit={onEdit} onDetail={onDetail} /> : null}
      </div>
    </>
  );
}

function Author({ card, author, people }: Pick<CardFootProps, 'card' | 'author' | 'people'>) {
  const { t } = useTranslation('caseboard');
  const shortName = useShortName();
  const editor = people.get(card.editor);
  const credited = card.credits.flatMap(({ member, accepted }) => {
    const person = accepted ? people.get(member) : undefined;
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

function CardMenu({ card, act, onEdit, onDetail }: Pick<CardFootProps, 'card' | 'act' | 'onEdit' | 'onDetail'>) {
  const { t } = useTranslation('caseboard');
  const [deleting, setDeleting] = useState(false);
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
        <Moves card={card} act={act} />
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

/** Where the card can go from where it stands now; drawn while the menu is open. */
function Moves({ card, act }: Pick<CardFootProps, 'card' | 'act'>) {
  const { t } = useTranslation('caseboard');
  const laneTitle = useLaneTitle();
  const { board } = useBoardNow();
  if (!board) return null;
  const { lanes } = board.layout;
  const move = (op: MemberOp, said: string) => {
    void act(op);
    announce(said);
  };
  return (
    <>
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
    </>
  );
}
