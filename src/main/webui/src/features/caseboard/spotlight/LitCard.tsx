import { useTranslation } from 'react-i18next';
import type { ShownCard } from '@/shared/live/messages';
import { cx, DisciplineMark, useDisciplineName } from '@/shared/ui';
import type { CardField } from '../cardTypes';
import { useLinkWords } from '../student/card/CardLinks';
import { CardTags } from '../student/card/CardTags';
import { fieldsOf } from '../student/card/fields';
import { useFieldWords } from '../student/card/useFieldWords';
import s from './Spotlight.module.css';

interface LitCardProps {
  card: ShownCard;
  /** All cards by id, where what belongs to the card is shown too. */
  others: ReadonlyMap<string, ShownCard> | undefined;
}

/** A card of the board on every screen: whose it is by discipline alone. */
export function LitCard({ card, others }: LitCardProps) {
  const { t } = useTranslation('caseboard');
  return (
    <li className={cx(s.card)}>
      <div className={cx(s.head)}>
        <DisciplineMark code={card.discipline} size={22} />
        <p className={cx(s.words)}>{card.text || t('student.noWords')}</p>
      </div>
      <Fields card={card} />
      {card.withheld ? <p className={cx(s.soft)}>{t('spotlight.withheld')}</p> : null}
      {others ? <Belongings card={card} others={others} /> : null}
    </li>
  );
}

function Fields({ card }: { card: ShownCard }) {
  const words = useFieldWords(undefined);
  const disciplineName = useDisciplineName();
  const value = (field: CardField, said: string) =>
    field.kind === 'MEMBER' ? disciplineName(said) : words.value(field, said);
  const filled = fieldsOf(card.cardType).flatMap((field) => {
    const said = card.fields[field.name];
    return said ? [{ field, said }] : [];
  });
  if (filled.length === 0) return null;
  return (
    <dl className={cx(s.fields)}>
      {filled.map(({ field, said }) => (
        <div key={field.name}>
          <dt>{words.name(field)}</dt>
          <dd>{value(field, said)}</dd>
        </div>
      ))}
    </dl>
  );
}

function Belongings({ card, others }: { card: ShownCard; others: ReadonlyMap<string, ShownCard> }) {
  const { t } = useTranslation('caseboard');
  const linkWords = useLinkWords();
  const disciplineName = useDisciplineName();
  return (
    <>
      <CardTags tags={card.tags} />
      {card.links.map(({ kind, to }) => (
        <p key={kind + to} className={cx(s.soft)}>
          {linkWords(kind, false)} <strong>{others.get(to)?.text}</strong>
        </p>
      ))}
      {card.comments.map(({ discipline, text }, place) => (
        <p key={place} className={cx(s.comment)}>
          {t('spotlight.byDiscipline', { discipline: disciplineName(discipline), text })}
        </p>
      ))}
      {card.reactions.length === 0 ? null : (
        <p className={cx(s.soft)}>
          {card.reactions.map(({ reaction, count }) => `${t(`card.reaction.${reaction}`)}: ${count}`).join(' · ')}
        </p>
      )}
    </>
  );
}
