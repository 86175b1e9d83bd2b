import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '@/shared/api';
import type { BoardCard } from '@/shared/live/messages';
import { Button, cx, Notice, ProblemNotice, TextField } from '@/shared/ui';
import { MOST_CHARACTERS } from './LaneColumn';
import type { useBoard } from './useBoard';
import s from './Board.module.css';

interface EditCardProps {
  card: BoardCard;
  live: ReturnType<typeof useBoard>;
  onDone: () => void;
}

/** Changes a card's words; whoever was slower keeps theirs here and sees the other's. */
export function EditCard({ card, live, onDone }: EditCardProps) {
  const { t } = useTranslation('caseboard');
  const [text, setText] = useState(card.text);
  const [from, setFrom] = useState(card);
  const [problem, setProblem] = useState<unknown>(null);
  const [saving, setSaving] = useState(false);
  const overtaken = problem !== null && problemOf(problem).code === 'caseboard.stale-text';
  const save = () => {
    setSaving(true);
    live
      .operate({ type: 'card-edited', card: card.id, textRevision: from.textRevision, text: text.trim() })
      .then(onDone, setProblem)
      .finally(() => setSaving(false));
  };
  // From now on it is the others' words that would be replaced, knowingly.
  if (overtaken && card.textRevision !== from.textRevision) setFrom(card);
  return (
    <form
      className={cx(s.writing)}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      {overtaken ? <Notice tone="wait">{t('student.stale', { text: card.text })}</Notice> : null}
      {overtaken ? null : <ProblemNotice problem={problem} />}
      <TextField
        label={t('student.edit')}
        rows={4}
        maxLength={MOST_CHARACTERS}
        value={text}
        onChange={setText}
        autoFocus
      />
      <div className={cx(s.buttons)}>
        <Button size="s" kind="quiet" onPress={onDone}>
          {t('student.cancel')}
        </Button>
        <Button size="s" kind="primary" type="submit" isPending={saving} isDisabled={text.trim() === ''}>
          {t('student.save')}
        </Button>
      </div>
    </form>
  );
}
