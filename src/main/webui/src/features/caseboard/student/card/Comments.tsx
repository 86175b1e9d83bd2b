import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v4 as uuid } from 'uuid';
import { Button, cx, Icon, PersonMark, TextField, useShortName } from '@/shared/ui';
import type { CardPartProps } from './CardDialog';
import s from './Card.module.css';

const MOST_CHARACTERS = 1_000;

/** What is said to a card. */
export function Comments({ card, live, isOpen, act }: CardPartProps) {
  const { t } = useTranslation('caseboard');
  const shortName = useShortName();
  return (
    <section className={cx(s.part)}>
      <h3>{t('card.comments')}</h3>
      {card.comments.length === 0 ? <p className={cx(s.soft)}>{t('card.noComments')}</p> : null}
      <ul className={cx(s.comments)}>
        {card.comments.map((comment) => {
          const author = live.board?.people.get(comment.author);
          const name = author ? shortName(author) : t('student.unknown');
          return (
            <li key={comment.id}>
              {author ? <PersonMark person={author} size="s" /> : null}
              <div>
                <strong>{name}</strong>
                <p className={cx(s.words)}>{comment.text}</p>
              </div>
              {isOpen && comment.author === live.me ? (
                <Button
                  size="s"
                  kind="quiet"
                  aria-label={t('card.deleteComment')}
                  onPress={() => void act({ type: 'comment-deleted', card: card.id, comment: comment.id })}
                >
                  <Icon name="trash" size={18} />
                </Button>
              ) : null}
            </li>
          );
        })}
      </ul>
      {isOpen ? <Say onSay={(text) => act({ type: 'comment-added', card: card.id, comment: uuid(), text })} /> : null}
    </section>
  );
}

function Say({ onSay }: { onSay: (text: string) => Promise<boolean> }) {
  const { t } = useTranslation('caseboard');
  const [text, setText] = useState('');
  return (
    <form
      className={cx(s.adding)}
      onSubmit={(event) => {
        event.preventDefault();
        const words = text.trim();
        if (words === '') return;
        setText('');
        void onSay(words).then((said) => {
          if (!said) setText((now) => now || words);
        });
      }}
    >
      <TextField label={t('card.comment')} value={text} onChange={setText} maxLength={MOST_CHARACTERS} rows={2} />
      <Button size="s" type="submit">
        {t('card.say')}
      </Button>
    </form>
  );
}
