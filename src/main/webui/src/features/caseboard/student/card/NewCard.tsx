import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v4 as uuid } from 'uuid';
import type { CardType, LaneSpec } from '@/shared/live/messages';
import { announce, Button, cx, DisciplineMark, Select, TextField, useShortName } from '@/shared/ui';
import { inLane } from '../board';
import { useBoardNow } from '../boardNow';
import { useLaneTitle } from '../lanes';
import { placeAtEnd } from '../places';
import { MOST_CHARACTERS } from '../text/most';
import type { LiveBoard } from '../useBoard';
import { FieldInput } from './FieldForm';
import { fieldsOf } from './fields';
import { useFieldWords } from './useFieldWords';
import s from './Card.module.css';

interface Draft {
  cardType: CardType;
  text: string;
  fields: Record<string, string>;
  /** Whose idea it is, where it is a teammate's. */
  credit: string | null;
}

interface NewCardProps extends Pick<LiveBoard, 'act' | 'operate' | 'newest'> {
  lane: LaneSpec;
}

/** Adds a card to a lane: of the lane's type with its fields, or a free note. */
export function NewCard({ lane, act, operate, newest }: NewCardProps) {
  const { t } = useTranslation('caseboard');
  const [draft, setDraft] = useState<Draft | null>(null);
  const name = useLaneTitle()(lane);
  if (!draft) {
    const open = ({ target }: { target: Element }) => {
      target.closest('[data-lane]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      setDraft({ cardType: lane.cardType, text: '', fields: {}, credit: null });
    };
    return (
      <Button size="s" wide onPress={open} aria-label={`${t('student.add')}: ${name}`}>
        {t('student.add')}
      </Button>
    );
  }
  const put = () => {
    const card = uuid();
    const { cardType, credit } = draft;
    const fields = cardType === 'NOTE' ? {} : draft.fields;
    setDraft(null);
    announce(t('student.created', { lane: name }));
    const order = placeAtEnd(inLane(newest().board?.cards ?? new Map(), lane.id));
    act({ type: 'card-created', card, lane: lane.id, order, text: draft.text.trim(), cardType, fields })
      .then(() => (credit ? operate({ type: 'credit-offered', card, member: credit }) : undefined))
      .catch(() => setDraft((now) => now ?? draft));
  };
  return <CardForm lane={lane} draft={draft} onChange={setDraft} onPut={put} />;
}

interface CardFormProps {
  lane: LaneSpec;
  draft: Draft;
  onChange: (draft: Draft | null) => void;
  onPut: () => void;
}

function CardForm({ lane, draft, onChange, onPut }: CardFormProps) {
  const { t } = useTranslation('caseboard');
  const live = useBoardNow();
  const words = useFieldWords(live.board?.people);
  const name = useLaneTitle()(lane);
  const isNote = draft.cardType === 'NOTE';
  return (
    <form
      className={cx(s.writing)}
      aria-label={t('student.addTo', { lane: name })}
      onSubmit={(event) => {
        event.preventDefault();
        onPut();
      }}
    >
      {lane.cardType === 'NOTE' ? null : (
        <div className={cx(s.toggles)} role="group" aria-label={t('card.kind')}>
          {([lane.cardType, 'NOTE'] as const).map((cardType) => (
            <button
              key={cardType}
              type="button"
              aria-pressed={draft.cardType === cardType}
              onClick={() => onChange({ ...draft, cardType })}
            >
              {t(`card.type.${cardType}`)}
            </button>
          ))}
        </div>
      )}
      <TextField
        label={words.text(draft.cardType)}
        placeholder={t('student.write')}
        rows={isNote ? 3 : 2}
        maxLength={MOST_CHARACTERS}
        value={draft.text}
        onChange={(text) => onChange({ ...draft, text })}
        autoFocus
      />
      {fieldsOf(draft.cardType).map((field) => (
        <FieldInput
          key={field.name}
          field={field}
          value={draft.fields[field.name] ?? ''}
          live={live}
          onChange={(value) => onChange({ ...draft, fields: { ...draft.fields, [field.name]: value } })}
        />
      ))}
      <WhoseIdea live={live} draft={draft} onChange={onChange} />
      <div className={cx(s.buttons)}>
        <Button size="s" kind="quiet" onPress={() => onChange(null)}>
          {t('student.cancel')}
        </Button>
        <Button size="s" kind="primary" type="submit" isDisabled={draft.text.trim() === ''}>
          {t('student.put')}
        </Button>
      </div>
    </form>
  );
}

const MINE = 'mine';

/** For whoever writes for the team. */
function WhoseIdea({ live, draft, onChange }: Pick<CardFormProps, 'draft' | 'onChange'> & { live: LiveBoard }) {
  const { t } = useTranslation('caseboard');
  const shortName = useShortName();
  const others = (live.board?.members ?? []).filter(({ accountId }) => accountId !== live.me);
  if (others.length === 0) return null;
  return (
    <Select
      label={t('card.credit.whose')}
      options={[
        { id: MINE, label: t('card.credit.mine') },
        ...others.map((person) => ({
          id: person.accountId,
          label: shortName(person),
          mark: <DisciplineMark code={person.discipline} size={18} decorative />,
        })),
      ]}
      value={draft.credit ?? MINE}
      onChange={(id) => onChange({ ...draft, credit: id === MINE ? null : id })}
    />
  );
}
