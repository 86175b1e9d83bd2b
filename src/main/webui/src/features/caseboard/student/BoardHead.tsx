import { memo, useEffect, useEffectEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useConnection } from '@/shared/live';
import { announce, Button, cx, Icon, Notice, toast, useProblemWords, useShortName } from '@/shared/ui';
import { BoardTools } from '../history/BoardTools';
import { useIsPast } from '../history/isPast';
import { OwnParticipation } from '../participation/OwnParticipation';
import { Here } from './presence/Here';
import type { LiveBoard } from './useBoard';
import s from './Board.module.css';

/** Who is here, whether all is stored, what can be taken back, and what the staff have to say. */
export function BoardHead({ live, isOpen }: { live: LiveBoard; isOpen: boolean }) {
  const { t } = useTranslation('caseboard');
  if (useIsPast()) return <Pinned live={live} />;
  return (
    <>
      <div className={cx(s.head)}>
        <Here people={live.people} signals={live.signals} />
        <SavedState live={live} />
        {live.board?.readOnly ? null : (
          <UndoRedo
            undoable={live.undoable}
            redoable={live.redoable}
            undo={live.undo}
            redo={live.redo}
            isOpen={isOpen}
          />
        )}
        <Tools boardId={live.boardId} isOwn={live.board?.readOnly === false} />
      </div>
      <Pinned live={live} />
      {live.board?.frozen ? (
        <Notice tone="wait" live>
          {t('student.frozen')}
        </Notice>
      ) : isOpen || live.board?.readOnly ? null : (
        <Notice tone="wait">{t('student.readOnly')}</Notice>
      )}
    </>
  );
}

const Tools = memo(function Tools({ boardId, isOwn }: { boardId: string; isOwn: boolean }) {
  return <BoardTools boardId={boardId}>{isOwn ? <OwnParticipation boardId={boardId} /> : null}</BoardTools>;
});

function SavedState({ live }: { live: LiveBoard }) {
  const { t } = useTranslation('caseboard');
  const { state } = useConnection();
  const count = live.unsaved;
  if (live.board?.readOnly) return null;
  const words =
    state === 'open'
      ? t(count > 0 ? 'student.saving' : 'student.saved', { count })
      : t(count > 0 ? 'student.reconnectingWaiting' : 'student.reconnecting', { count });
  const icon = state === 'open' ? (count > 0 ? 'clock' : 'check') : 'offline';
  return (
    <span className={cx(s.saved)}>
      <Icon name={icon} size={18} /> {words}
    </span>
  );
}

function Pinned({ live }: { live: LiveBoard }) {
  const { t } = useTranslation('caseboard');
  const shortName = useShortName();
  const pinned = live.board?.pinned;
  if (!pinned) return null;
  const author = live.board?.people.get(pinned.author);
  return (
    <Notice live title={author ? t('student.pinnedBy', { name: shortName(author) }) : t('student.pinned')}>
      <p className={cx(s.words)}>{pinned.text}</p>
    </Notice>
  );
}

interface UndoRedoProps extends Pick<LiveBoard, 'undoable' | 'redoable' | 'undo' | 'redo'> {
  isOpen: boolean;
}

const UndoRedo = memo(function UndoRedo({ isOpen, ...steps }: UndoRedoProps) {
  const { t } = useTranslation('caseboard');
  const problemWords = useProblemWords();
  const take = (way: 'undo' | 'redo') => {
    const what = way === 'undo' ? steps.undoable : steps.redoable;
    if (!what || !isOpen) return;
    steps[way]()?.then(
      () => announce(t(`student.${way}ne`, { what: t(`student.what.${what}`) })),
      (problem: unknown) =>
        toast({
          tone: 'bad',
          ...(problem instanceof Error && problem.message === 'outdated'
            ? { title: t('student.outdated') }
            : problemWords(problem)),
        }),
    );
  };
  const byKey = useEffectEvent((event: KeyboardEvent) => {
    const typing = event.target instanceof HTMLElement && event.target.closest('input, textarea, [contenteditable]');
    const inEditor = event.composedPath().some((one) => one instanceof ShadowRoot);
    if (!(event.ctrlKey || event.metaKey) || event.altKey || typing || inEditor) return;
    const key = event.key.toLowerCase();
    if (key !== 'z' && key !== 'y') return;
    event.preventDefault();
    take(key === 'y' || event.shiftKey ? 'redo' : 'undo');
  });
  useEffect(() => {
    document.addEventListener('keydown', byKey);
    return () => document.removeEventListener('keydown', byKey);
  }, []);
  return (
    <div className={cx(s.undo)}>
      {(['undo', 'redo'] as const).map((way) => {
        const what = way === 'undo' ? steps.undoable : steps.redoable;
        return (
          <Button
            key={way}
            size="s"
            kind="quiet"
            isDisabled={!what || !isOpen}
            onPress={() => take(way)}
            aria-label={what ? t(`student.${way}What`, { what: t(`student.what.${what}`) }) : t(`student.${way}`)}
          >
            <Icon name={way} size={18} /> <span className={cx(s.undoWords)}>{t(`student.${way}`)}</span>
          </Button>
        );
      })}
    </div>
  );
});
