import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Badge, Button, cx, DisciplineMark, Icon, Select, useShortName } from '@/shared/ui';
import type { CardPartProps } from './CardDialog';
import s from './Card.module.css';

/** Whoever wrote a card for a teammate says so here; the teammate accepts with one tap. */
export function CreditForm({ card, live, isOpen, act }: CardPartProps) {
  const { t } = useTranslation('caseboard');
  const shortName = useShortName();
  const [member, setMember] = useState<string | null>(null);
  const mine = isOpen && card.author === live.me;
  if (!mine && card.credits.length === 0) return null;
  const known = new Set([card.author, ...card.credits.map((credit) => credit.member)]);
  const others = (live.board?.members ?? []).filter(({ accountId }) => !known.has(accountId));
  const offer = () => {
    if (member === null) return;
    setMember(null);
    void act({ type: 'credit-offered', card: card.id, member });
  };
  return (
    <section className={cx(s.part)}>
      <h3>{t('card.credit.title')}</h3>
      <ul className={cx(s.list)}>
        {card.credits.map((credit) => {
          const person = live.board?.people.get(credit.member);
          const name = person ? shortName(person) : t('student.unknown');
          const isWithdrawable = mine && !credit.accepted;
          const isMine = isOpen && credit.member === live.me && credit.accepted;
          return (
            <li key={credit.member}>
              <span>
                {name}{' '}
                <Badge tone={credit.accepted ? 'good' : 'wait'}>
                  {t(credit.accepted ? 'card.credit.accepted' : 'card.credit.offered')}
                </Badge>
              </span>
              {isWithdrawable || isMine ? (
                <Button
                  size="s"
                  kind="quiet"
                  aria-label={t('card.credit.withdraw', { name })}
                  onPress={() =>
                    void act(
                      isMine
                        ? { type: 'credit-answered', card: card.id, accepted: false }
                        : { type: 'credit-withdrawn', card: card.id, member: credit.member },
                    )
                  }
                >
                  <Icon name="close" size={18} />
                </Button>
              ) : null}
            </li>
          );
        })}
      </ul>
      {mine && others.length > 0 ? (
        <div className={cx(s.adding)}>
          <Select
            label={t('card.credit.to')}
            hint={t('card.credit.hint')}
            options={others.map((person) => ({
              id: person.accountId,
              label: shortName(person),
              mark: <DisciplineMark code={person.discipline} size={18} decorative />,
            }))}
            value={member}
            onChange={setMember}
            placeholder={t('card.credit.choose')}
          />
          <Button size="s" onPress={offer}>
            {t('card.credit.offer')}
          </Button>
        </div>
      ) : null}
    </section>
  );
}
