import { useTranslation } from 'react-i18next';
import type { CardReaction } from '@/shared/live/messages';
import { Button, cx, Icon, Menu, MenuItem, useShortName, type IconName } from '@/shared/ui';
import type { CardSeen } from './seen';
import s from './Card.module.css';

export const REACTIONS = ['AGREE', 'UNSURE', 'IMPORTANT', 'THANKS'] as const satisfies CardReaction[];
const SIGNS: Record<CardReaction, IconName> = {
  AGREE: 'check',
  UNSURE: 'question',
  IMPORTANT: 'flag',
  THANKS: 'heart',
};

/** What others make of a card: how many gave which sign. */
export function Reactions({ card, people, me }: Pick<CardSeen, 'card' | 'people' | 'me'>) {
  const { t } = useTranslation('caseboard');
  const shortName = useShortName();
  const who = (reaction: CardReaction) =>
    Object.entries(card.reactions)
      .filter(([, one]) => one === reaction)
      .map(([id]) => people.get(id))
      .map((person) => (person ? shortName(person) : t('student.unknown')));
  const given = REACTIONS.map((reaction) => ({ reaction, names: who(reaction) })).filter(
    ({ names }) => names.length > 0,
  );
  return (
    <span className={cx(s.reactions)}>
      {given.map(({ reaction, names }) => (
        <span
          key={reaction}
          className={cx(s.reaction)}
          data-mine={reaction === card.reactions[me]}
          title={names.join(', ')}
        >
          <Icon name={SIGNS[reaction]} size={16} />
          <span aria-hidden>{names.length}</span>
          <span className={cx(s.unseen)}>
            {t(`card.reaction.${reaction}`)}: {names.join(', ')}
          </span>
        </span>
      ))}
    </span>
  );
}

interface GiveReactionProps extends Pick<CardSeen, 'card' | 'me'> {
  onReact: (reaction: CardReaction | null) => void;
}

/** Gives a card one's own sign, another one, or takes it back. */
export function GiveReaction({ card, me, onReact }: GiveReactionProps) {
  const { t } = useTranslation('caseboard');
  const mine = card.reactions[me];
  return (
    <Menu
      trigger={
        <Button kind="quiet" size="s" aria-label={t('card.react')}>
          <Icon name="smile" size={18} />
        </Button>
      }
    >
      {REACTIONS.map((reaction) => (
        <MenuItem
          key={reaction}
          textValue={t(`card.reaction.${reaction}`)}
          onAction={() => onReact(reaction === mine ? null : reaction)}
        >
          <span className={cx(s.reactionChoice)}>
            <Icon name={SIGNS[reaction]} size={18} /> {t(`card.reaction.${reaction}`)}
            {reaction === mine ? ` (${t('card.takeBack')})` : ''}
          </span>
        </MenuItem>
      ))}
    </Menu>
  );
}
