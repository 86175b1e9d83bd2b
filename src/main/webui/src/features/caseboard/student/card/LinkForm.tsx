import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v4 as uuid } from 'uuid';
import type { LinkKind } from '@/shared/live/messages';
import { Button, cx, Icon, Select } from '@/shared/ui';
import type { CardPartProps } from './CardDialog';
import { linksOf, titleOf, useLinkWords } from './CardLinks';
import s from './Card.module.css';

const KINDS = ['SUPPORTS', 'CONTRADICTS', 'CAUSES', 'TREATS'] as const satisfies LinkKind[];

/** Draws and takes away lines to other cards. */
export function LinkForm({ card, live, isOpen, act }: CardPartProps) {
  const { t } = useTranslation('caseboard');
  const words = useLinkWords();
  const links = live.board ? linksOf(live.board, card.id) : [];
  if (links.length === 0 && !isOpen) return null;
  return (
    <section className={cx(s.part)}>
      <h3>{t('card.links')}</h3>
      <ul className={cx(s.list)}>
        {links.map(({ link, other, isBack }) => (
          <li key={link.id}>
            <span>
              {words(link.kind, isBack)} <strong>{titleOf(other)}</strong>
            </span>
            {isOpen ? (
              <Button
                size="s"
                kind="quiet"
                aria-label={t('card.unlink', { card: titleOf(other) })}
                onPress={() => void act({ type: 'link-removed', card: link.from, link: link.id })}
              >
                <Icon name="close" size={18} />
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {isOpen ? <NewLink card={card} live={live} act={act} /> : null}
    </section>
  );
}

function NewLink({ card, live, act }: Omit<CardPartProps, 'isOpen'>) {
  const { t } = useTranslation('caseboard');
  const words = useLinkWords();
  const [kind, setKind] = useState<LinkKind>('SUPPORTS');
  const [to, setTo] = useState<string | null>(null);
  const others = [...(live.board?.cards.values() ?? [])].filter(({ id }) => id !== card.id);
  if (others.length === 0) return <p className={cx(s.soft)}>{t('card.nothingToLink')}</p>;
  const link = () => {
    if (to === null) return;
    setTo(null);
    void act({ type: 'link-added', card: card.id, link: uuid(), to, kind });
  };
  return (
    <div className={cx(s.adding)}>
      <Select
        label={t('card.linkKind')}
        options={KINDS.map((id) => ({ id, label: words(id, false) }))}
        value={kind}
        onChange={setKind}
      />
      <Select
        label={t('card.linkTo')}
        options={others.map((other) => ({ id: other.id, label: titleOf(other) }))}
        value={to}
        onChange={setTo}
        placeholder={t('card.chooseCard')}
      />
      <Button size="s" onPress={link}>
        {t('card.addLink')}
      </Button>
    </div>
  );
}
