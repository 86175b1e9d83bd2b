import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, cx, Icon, TextField } from '@/shared/ui';
import type { CardPartProps } from './CardDialog';
import { CardTags, DOMAINS, domainTag, useTagName } from './CardTags';
import s from './Card.module.css';

const MOST_CHARACTERS = 30;

/** Tags of the team's own, and the domains of the interprofessional competencies. */
export function TagForm({ card, isOpen, act }: CardPartProps) {
  const { t } = useTranslation('caseboard');
  const name = useTagName();
  const [text, setText] = useState('');
  if (!isOpen) return card.tags.length === 0 ? null : <CardTags tags={card.tags} />;
  const add = (tag: string) => void act({ type: 'tag-added', card: card.id, tag });
  const remove = (tag: string) => void act({ type: 'tag-removed', card: card.id, tag });
  const own = card.tags.filter((tag) => !DOMAINS.some((domain) => domainTag(domain) === tag));
  return (
    <section className={cx(s.part)}>
      <h3>{t('card.tags')}</h3>
      <div className={cx(s.toggles)} role="group" aria-label={t('card.domains')}>
        {DOMAINS.map(domainTag).map((tag) => {
          const on = card.tags.includes(tag);
          return (
            <button key={tag} type="button" aria-pressed={on} onClick={() => (on ? remove(tag) : add(tag))}>
              {name(tag)}
            </button>
          );
        })}
      </div>
      <ul className={cx(s.list)}>
        {own.map((tag) => (
          <li key={tag}>
            <span>{tag}</span>
            <Button size="s" kind="quiet" aria-label={t('card.untag', { tag })} onPress={() => remove(tag)}>
              <Icon name="close" size={18} />
            </Button>
          </li>
        ))}
      </ul>
      <form
        className={cx(s.adding)}
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() !== '') add(text.trim());
          setText('');
        }}
      >
        <TextField label={t('card.tag')} value={text} onChange={setText} maxLength={MOST_CHARACTERS} />
        <Button size="s" type="submit">
          {t('card.addTag')}
        </Button>
      </form>
    </section>
  );
}
