import type { CardField } from '../../cardTypes';
import type { BoardCard } from '@/shared/live/messages';
import { cx, DisciplineMark, PersonMark } from '@/shared/ui';
import type { LiveBoard } from '../useBoard';
import { fieldsOf } from './fields';
import { useFieldWords } from './useFieldWords';
import s from './Card.module.css';

/** What is filled in on a card, to be read at a glance. */
export function CardFields({ card, live }: { card: BoardCard; live: Pick<LiveBoard, 'board'> }) {
  const words = useFieldWords(live);
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
            <Mark field={field} value={value} live={live} />
            {words.value(field, value)}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Mark({ field, value, live }: { field: CardField; value: string; live: Pick<LiveBoard, 'board'> }) {
  if (field.kind === 'DISCIPLINE') return <DisciplineMark code={value} size={18} decorative />;
  const person = field.kind === 'MEMBER' ? live.board?.people.get(value) : undefined;
  return person ? <PersonMark person={person} size="s" /> : null;
}
