import type { CardField } from '../../cardTypes';
import type { BoardCard } from '@/shared/live/messages';
import { cx, DisciplineMark, PersonMark } from '@/shared/ui';
import type { Board } from '../board';
import { fieldsOf } from './fields';
import { useFieldWords } from './useFieldWords';
import s from './Card.module.css';

/** What is filled in on a card, to be read at a glance. */
export function CardFields({ card, people }: { card: BoardCard; people: Board['people'] | undefined }) {
  const words = useFieldWords(people);
  const filled = fieldsOf(card.cardType).flatMap((field) => {
    const value = card.fields[field.name];
    return value ? [{ field, value }] : [];
  });
  if (filled.length === 0) return null;
  return (
    <dl className={cx(s.fields)}>
      {filled.map(({ field, value }) => (
        <div key={field.name} data-kind={field.kind} {...(field.kind === 'CHOICE' ? { 'data-value': value } : {})}>
          <dt>{words.name(field)}</dt>
          <dd>
            <Mark field={field} value={value} people={people} />
            {words.value(field, value)}
          </dd>
        </div>
      ))}
    </dl>
  );
}

interface MarkProps {
  field: CardField;
  value: string;
  people: Board['people'] | undefined;
}

function Mark({ field, value, people }: MarkProps) {
  if (field.kind === 'DISCIPLINE') return <DisciplineMark code={value} size={18} decorative />;
  const person = field.kind === 'MEMBER' ? people?.get(value) : undefined;
  return person ? <PersonMark person={person} size="s" /> : null;
}
