import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { cx, useDisciplineName } from '@/shared/ui';
import { CARD_TYPES, type CardField } from '../cardTypes';
import { useLinkWords } from '../student/card/CardLinks';
import { useTagName } from '../student/card/CardTags';
import type { FileCard, FilePerson } from './boardFile';
import s from './PrintBoard.module.css';

interface CardOnPaperProps {
  card: FileCard;
  /** Of all cards, by id. */
  numbers: ReadonlyMap<string, string>;
}

/** A card with all that belongs to it, one below the other. */
export function CardOnPaper({ card, numbers }: CardOnPaperProps) {
  const { t } = useTranslation('caseboard');
  const name = usePersonName();
  const value = useFieldValue();
  const linkWords = useLinkWords();
  const tagName = useTagName();
  const fields = CARD_TYPES[card.cardType].filter((field) => card.fields[field.name]);
  const changed = card.editor.name === card.author.name ? '' : `, ${t('student.edited', { name: name(card.editor) })}`;
  return (
    <article className={cx(s.card)}>
      <h4>
        {numbers.get(card.id)} {t(`card.type.${card.cardType}`)}
      </h4>
      <p className={cx(s.words)}>{card.text || t('student.noWords')}</p>
      <dl className={cx(s.facts)}>
        {fields.map((field) => (
          <Fact key={field.name} name={t(`card.field.${field.name}`)}>
            {value(field, card.fields[field.name] ?? '')}
          </Fact>
        ))}
        <Fact name={t('export.by')}>{name(card.author) + changed}</Fact>
        {card.credits.map(({ member, accepted }) => (
          <Fact key={member.name} name={t('export.credit')}>
            {name(member)} ({t(accepted ? 'card.credit.accepted' : 'card.credit.offered')})
          </Fact>
        ))}
        <Listed name={t('card.tags')} values={card.tags.map(tagName)} />
        <Listed
          name={t('export.reactions')}
          values={card.reactions.map(({ author, reaction }) => `${t(`card.reaction.${reaction}`)}: ${name(author)}`)}
        />
        <Listed
          name={t('card.links')}
          values={card.links.map(({ kind, to }) => `${linkWords(kind, false)} ${numbers.get(to) ?? ''}`)}
        />
        {card.comments.map(({ author, text }, place) => (
          <Fact key={place} name={t('export.comment', { name: name(author) })}>
            {text}
          </Fact>
        ))}
      </dl>
    </article>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd className={cx(s.words)}>{children}</dd>
    </>
  );
}

const Listed = ({ name, values }: { name: string; values: string[] }) =>
  values.length === 0 ? null : <Fact name={name}>{values.join(', ')}</Fact>;

function usePersonName(): (person: FilePerson) => string {
  const disciplineName = useDisciplineName();
  return ({ name, discipline }) => (discipline ? `${name} (${disciplineName(discipline)})` : name);
}

/** A member is there by name already. */
function useFieldValue(): (field: CardField, value: string) => string {
  const { t } = useTranslation('caseboard');
  const disciplineName = useDisciplineName();
  return ({ kind }, value) => {
    if (kind === 'CHOICE') return t(`card.choice.${value as 'STOP'}`);
    return kind === 'DISCIPLINE' ? disciplineName(value) : value;
  };
}
