import { useEffect, useEffectEvent, useRef, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { useConnection } from '@/shared/live';
import type { BoardCard } from '@/shared/live/messages';
import { Button, cx, ProblemNotice } from '@/shared/ui';
import { useBoardNow } from '../boardNow';
import type { LiveBoard } from '../useBoard';
import { Writing } from './Writing';
import { MOST_CHARACTERS } from './most';
import s from './CardEditor.module.css';

interface CardEditorProps {
  /** The id of one that is stored. */
  card: string;
  isOpen: boolean;
  /** Told whether nobody else wrote in it meanwhile. */
  onDone: (alone: boolean) => void;
}

/** A card's words under several hands: what each types arrives at the others' while they type. */
export default function CardEditor({ card, ...props }: CardEditorProps) {
  const live = useBoardNow();
  const stored = live.stored?.cards.get(card);
  return stored ? <Editor card={stored} live={live} {...props} /> : null;
}

interface EditorProps extends Omit<CardEditorProps, 'card'> {
  /** As it is stored when the editor opens. */
  card: BoardCard;
  live: LiveBoard;
}

function Editor({ card, live, isOpen, onDone }: EditorProps) {
  const { t } = useTranslation('caseboard');
  const host = useRef<HTMLDivElement>(null);
  const [leaving, setLeaving] = useState(false);
  const [writing] = useState(() => new Writing(card, live.stored, live.drafts));
  const { unsaved, problem, length } = useSyncExternalStore(writing.subscribe, () => writing.status);
  const send = useEffectEvent(live.operate);
  const label = t('student.words');
  useEffect(() => {
    if (!host.current) return;
    writing.open(host.current, label, { send: (op, id) => send(op, id), done: () => setLeaving(true) });
    return () => writing.close();
  }, [writing, label]);
  useEffect(() => writing.follow(live.stored), [writing, live.stored]);
  useEffect(() => writing.allow(isOpen), [writing, isOpen]);
  const leave = useEffectEvent(() => {
    writing.finish();
    onDone(writing.alone);
  });
  const settled = unsaved === 0 || problem !== null;
  useEffect(() => {
    if (leaving && settled) leave();
  }, [leaving, settled]);
  const left = MOST_CHARACTERS - length;
  return (
    <div className={cx(s.writing)}>
      <div ref={host} className={cx(s.field)} />
      {left <= MOST_CHARACTERS / 5 ? <p className={cx(s.soft)}>{t('student.left', { count: left })}</p> : null}
      <ProblemNotice problem={problem} onRetry={() => writing.retry()} />
      <div className={cx(s.foot)}>
        <SavedWords isSaved={unsaved === 0} />
        <Button size="s" kind="primary" onPress={() => setLeaving(true)} isPending={leaving}>
          {t('student.done')}
        </Button>
      </div>
    </div>
  );
}

/** Whether what was typed is stored; no count, which would be read out at every letter. */
function SavedWords({ isSaved }: { isSaved: boolean }) {
  const { t } = useTranslation('caseboard');
  const { state } = useConnection();
  const words =
    state === 'open'
      ? t(isSaved ? 'student.saved' : 'student.wordsWaiting')
      : t(isSaved ? 'student.reconnecting' : 'student.reconnectingWords');
  return (
    <span className={cx(s.soft)} role="status">
      {words}
    </span>
  );
}
