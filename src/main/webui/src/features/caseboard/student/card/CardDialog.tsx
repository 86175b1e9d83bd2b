import { useTranslation } from 'react-i18next';
import type { BoardCard, MemberOp } from '@/shared/live/messages';
import { cx, Dialog, ProblemNotice } from '@/shared/ui';
import { CardHistory } from '../../history/CardHistory';
import { useBoardNow } from '../boardNow';
import type { LiveBoard } from '../useBoard';
import { Comments } from './Comments';
import { CreditForm } from './CreditForm';
import { FieldForm } from './FieldForm';
import { LinkForm } from './LinkForm';
import { TagForm } from './TagForm';
import { titleOf } from './CardLinks';
import s from './Card.module.css';

export interface CardPartProps {
  card: BoardCard;
  live: LiveBoard;
  isOpen: boolean;
  /** Does it; false when it was refused, which is said beside the card. */
  act: (op: MemberOp) => Promise<boolean>;
}

interface CardDialogProps extends Omit<CardPartProps, 'live'> {
  /** What was refused last. */
  problem: unknown;
  isShown: boolean;
  onShown: (shown: boolean) => void;
}

/** All of a card: its fields, comments, tags, links, and whose contribution it is. */
export function CardDialog({ isShown, onShown, problem, ...shown }: CardDialogProps) {
  const { t } = useTranslation('caseboard');
  const part: CardPartProps = { ...shown, live: useBoardNow() };
  const { card } = part;
  return (
    <Dialog title={t(`card.type.${card.cardType}`)} isOpen={isShown} onOpenChange={onShown}>
      <div className={cx(s.detail)}>
        <p className={cx(s.words, s.title)}>{card.text || titleOf(card)}</p>
        <ProblemNotice problem={problem} />
        <FieldForm {...part} />
        <Comments {...part} />
        <LinkForm {...part} />
        <TagForm {...part} />
        <CreditForm {...part} />
        <CardHistory boardId={part.live.boardId} card={card} />
      </div>
    </Dialog>
  );
}
