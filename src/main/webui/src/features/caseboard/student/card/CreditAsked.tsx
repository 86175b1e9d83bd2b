import { useTranslation } from 'react-i18next';
import type { BoardCard, MemberOp } from '@/shared/live/messages';
import { Button, cx, useShortName } from '@/shared/ui';
import type { CardSeen } from './seen';
import s from './Card.module.css';

interface CreditAskedProps extends Pick<CardSeen, 'card' | 'people'> {
  act: (op: MemberOp) => Promise<boolean>;
}

/** Whether a card was credited to this person, who has not answered yet. */
export const isAsked = ({ credits }: BoardCard, me: string) =>
  credits.some(({ member, accepted }) => member === me && !accepted);

/** Somebody wrote for the reader: one tap says that it was theirs. */
export function CreditAsked({ card, people, act }: CreditAskedProps) {
  const { t } = useTranslation('caseboard');
  const shortName = useShortName();
  const author = people.get(card.author);
  const answer = (accepted: boolean) => void act({ type: 'credit-answered', card: card.id, accepted });
  return (
    <div className={cx(s.asked)} role="group" aria-label={t('card.credit.title')}>
      <p>{t('card.credit.asked', { name: author ? shortName(author) : t('student.unknown') })}</p>
      <Button size="s" kind="primary" onPress={() => answer(true)}>
        {t('card.credit.accept')}
      </Button>
      <Button size="s" kind="quiet" onPress={() => answer(false)}>
        {t('card.credit.decline')}
      </Button>
    </div>
  );
}
