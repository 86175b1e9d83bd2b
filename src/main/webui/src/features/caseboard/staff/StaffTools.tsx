import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StaffOp } from '@/shared/live/messages';
import { Actions, announce, Button, cx, Icon, TextField, toast, useProblemWords } from '@/shared/ui';
import { SpotlightButton } from '../spotlight/SpotlightDesk';
import type { LiveBoard } from '../student/useBoard';
import s from './StaffTools.module.css';

const MOST_CHARACTERS = 1_000;

/** Puts a board on every screen, pins a note on it and takes it away, freezes the board and reopens it. */
export function StaffTools({ live }: { live: LiveBoard }) {
  const { t } = useTranslation('caseboard');
  const words = useProblemWords();
  const [note, setNote] = useState<string | null>(null);
  if (!live.board) return null;
  const { frozen, pinned } = live.board;
  const act = (op: StaffOp, done: string) =>
    live.operate(op).then(
      () => {
        announce(done);
        return true;
      },
      (problem: unknown) => {
        toast({ tone: 'bad', ...words(problem) });
        return false;
      },
    );
  const pin = (text: string) => {
    setNote(null);
    // What was refused is there again to be changed.
    void act({ type: 'note-pinned', text }, t('tools.pinned')).then((stored) => {
      if (!stored) setNote((now) => now ?? text);
    });
  };
  return (
    <section className={cx(s.tools)} aria-label={t('tools.label')}>
      <div className={cx(s.buttons)}>
        <SpotlightButton boardId={live.boardId} />
        <Button onPress={() => setNote(pinned?.text ?? '')} isDisabled={note !== null}>
          <Icon name="edit" size={18} /> {t(pinned ? 'tools.change' : 'tools.pin')}
        </Button>
        {pinned ? (
          <Button onPress={() => void act({ type: 'note-unpinned' }, t('tools.unpinned'))}>{t('tools.unpin')}</Button>
        ) : null}
        {frozen ? (
          <Button onPress={() => void act({ type: 'board-reopened' }, t('tools.reopened'))}>
            <Icon name="play" size={18} /> {t('tools.reopen')}
          </Button>
        ) : (
          <Button onPress={() => void act({ type: 'board-frozen' }, t('tools.frozen'))}>
            <Icon name="lock" size={18} /> {t('tools.freeze')}
          </Button>
        )}
      </div>
      {note === null ? null : <NoteForm text={note} onChange={setNote} onPin={pin} />}
    </section>
  );
}

interface NoteFormProps {
  text: string;
  onChange: (text: string | null) => void;
  onPin: (text: string) => void;
}

function NoteForm({ text, onChange, onPin }: NoteFormProps) {
  const { t } = useTranslation('caseboard');
  const words = text.trim();
  return (
    <form
      className={cx(s.form)}
      onSubmit={(event) => {
        event.preventDefault();
        if (words !== '') onPin(words);
      }}
    >
      <TextField
        label={t('tools.note')}
        hint={t('tools.noteHint')}
        value={text}
        onChange={onChange}
        maxLength={MOST_CHARACTERS}
        rows={3}
        autoFocus
      />
      <Actions>
        <Button onPress={() => onChange(null)}>{t('tools.cancel')}</Button>
        <Button kind="primary" type="submit" isDisabled={words === ''}>
          {t('tools.put')}
        </Button>
      </Actions>
    </form>
  );
}
