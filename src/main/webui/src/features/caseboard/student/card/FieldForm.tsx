import type { CardField } from '../../cardTypes';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { cx, DisciplineMark, Select, TextField, useShortName } from '@/shared/ui';
import type { LiveBoard } from '../useBoard';
import type { CardPartProps } from './CardDialog';
import { CardFields } from './CardFields';
import { fieldsOf, MOST } from './fields';
import { useFieldWords } from './useFieldWords';
import s from './Card.module.css';

/** The fields of a card, each stored by itself when it is left or chosen. */
export function FieldForm({ card, live, isOpen, act }: CardPartProps) {
  const { t } = useTranslation('caseboard');
  const fields = fieldsOf(card.cardType);
  if (fields.length === 0) return null;
  if (!isOpen) return <CardFields card={card} people={live.board?.people} />;
  return (
    <section className={cx(s.part)} aria-label={t('card.fields')}>
      {fields.map((field) => (
        <FieldInput
          key={field.name}
          field={field}
          value={card.fields[field.name] ?? ''}
          live={live}
          onChange={(value) => void act({ type: 'field-set', card: card.id, field: field.name, value })}
        />
      ))}
    </section>
  );
}

interface FieldInputProps {
  field: CardField;
  value: string;
  live: Pick<LiveBoard, 'board'>;
  onChange: (value: string) => void;
}

const OPEN = '';

/** One field of a card. */
export function FieldInput(props: FieldInputProps) {
  const { t } = useTranslation('caseboard');
  const options = useFieldOptions(props.field, props.live);
  const words = useFieldWords(props.live.board?.people);
  if (!options) return <FreeField {...props} />;
  return (
    <Select
      label={words.name(props.field)}
      options={[{ id: OPEN, label: t('card.left') }, ...options]}
      value={props.value}
      onChange={props.onChange}
    />
  );
}

/** What can be chosen in a field, or null where it is written. */
function useFieldOptions(field: CardField, live: Pick<LiveBoard, 'board'>) {
  const words = useFieldWords(live.board?.people);
  const shortName = useShortName();
  const members = live.board?.members ?? [];
  switch (field.kind) {
    case 'CHOICE':
      return field.choices.map((id) => ({ id, label: words.value(field, id) }));
    case 'DISCIPLINE':
      return [...new Set(members.flatMap(({ discipline }) => (discipline ? [discipline] : [])))].map((id) => ({
        id,
        label: words.value(field, id),
        mark: <DisciplineMark code={id} size={18} decorative />,
      }));
    case 'MEMBER':
      return members.map((person) => ({
        id: person.accountId,
        label: shortName(person),
        mark: <DisciplineMark code={person.discipline} size={18} decorative />,
      }));
    case 'LINE':
    case 'LINES':
      return null;
  }
}

/** Written text, stored when it is left; what others store meanwhile is said, not put in its place. */
function FreeField({ field, value, live, onChange }: FieldInputProps) {
  const { t } = useTranslation('caseboard');
  const words = useFieldWords(live.board?.people);
  const [draft, setDraft] = useState<{ text: string; from: string } | null>(null);
  const store = () => {
    if (draft && draft.text.trim() !== value) onChange(draft.text.trim());
    setDraft(null);
  };
  const changed = draft && draft.from !== value && draft.text.trim() !== value;
  return (
    <TextField
      label={words.name(field)}
      value={draft?.text ?? value}
      maxLength={MOST[field.kind] ?? 200}
      {...(field.kind === 'LINES' ? { rows: 2 } : {})}
      {...(changed ? { hint: t('card.meanwhile', { value: value || t('card.left') }) } : {})}
      onFocus={() => setDraft({ text: value, from: value })}
      onChange={(text) => setDraft((now) => ({ text, from: now?.from ?? value }))}
      onBlur={store}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && field.kind === 'LINE') store();
      }}
    />
  );
}
