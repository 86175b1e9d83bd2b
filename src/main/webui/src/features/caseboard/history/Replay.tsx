import { useQuery } from '@tanstack/react-query';
import { memo, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/i18n/format';
import { announce, cx, EmptyState, PersonMark, ProblemNotice, Skeleton } from '@/shared/ui';
import { BoardView } from '../student/BoardView';
import type { Content } from '../student/fold';
import { asLive } from './asLive';
import { PastContext } from './isPast';
import { Moments } from './moments';
import { doerOf, pastQuery, type Past } from './past';
import { Legend } from './Track';
import { Transport } from './Transport';
import { useDoneWords } from './useDoneWords';
import { usePlaying } from './usePlaying';
import s from './Replay.module.css';

/** A moment that is left again within this time is not said. */
const SETTLED_MS = 700;

/** The life of a board: any moment of it, who brought it about, and how it went on. */
export default function Replay({ boardId }: { boardId: string }) {
  const { t } = useTranslation('caseboard');
  const { data, error, refetch } = useQuery(pastQuery(boardId));
  if (error) return <ProblemNotice problem={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton lines={8} />;
  if (data.done.length === 0) return <EmptyState title={t('history.nothing')}>{t('history.nothingDetail')}</EmptyState>;
  return <Life past={data} />;
}

function Life({ past }: { past: Past }) {
  const { t } = useTranslation('caseboard');
  const { done } = past;
  const moments = useMemo(() => new Moments(done), [done]);
  const [at, go] = useState(done.length);
  const playing = usePlaying(at, done.length, go);
  // The slider goes ahead of a board that takes longer to draw.
  const shown = useDeferredValue(at);
  const content = useMemo(() => moments.after(shown), [moments, shown]);
  return (
    <div className={cx(s.replay)}>
      <div className={cx(s.panel)}>
        <Moment past={past} at={shown} content={content} before={moments} isPlaying={playing.playing} />
        <Transport done={done} at={at} go={go} playing={playing} />
      </div>
      <Legend done={done} />
      <p className={cx(s.hint)}>{t('history.keys')}</p>
      <BoardThen past={past} at={shown} content={content} />
    </div>
  );
}

interface MomentProps {
  past: Past;
  at: number;
  content: Content;
  before: Moments;
  isPlaying: boolean;
}

/** Who did what, and when. */
const Moment = memo(function Moment({ past, at, content, before, isPlaying }: MomentProps) {
  const { t } = useTranslation('caseboard');
  const { exactTime } = useFormat();
  const words = useDoneWords(past);
  const done = past.done[at - 1];
  const doer = done && doerOf(past, done);
  const said = done ? words(done, before.after(at - 1), content) : t('history.begin');
  const place = t('history.place', { at, of: past.done.length });
  useEffect(() => {
    if (isPlaying) return undefined;
    const timer = setTimeout(() => announce(`${place}. ${said}`), SETTLED_MS);
    return () => clearTimeout(timer);
  }, [isPlaying, place, said]);
  return (
    <div className={cx(s.moment)}>
      {doer ? <PersonMark person={doer} size="s" /> : null}
      <p>
        <strong>{said}</strong>
        <span className={cx(s.when)}>
          {done ? (
            <>
              <time dateTime={done.at}>{exactTime(done.at)}</time> ·{' '}
            </>
          ) : null}
          {place}
        </span>
      </p>
    </div>
  );
});

/** Drawn once for a moment: the slider alone goes ahead of it. */
const BoardThen = memo(function BoardThen({ past, at, content }: Omit<MomentProps, 'before' | 'isPlaying'>) {
  const frame = useRef<HTMLDivElement>(null);
  const op = past.done[at - 1]?.op;
  const card = op && 'card' in op ? op.card : undefined;
  const lane = card === undefined ? undefined : content.cards.get(card)?.lane;
  const live = useMemo(() => asLive(past, content, at), [past, content, at]);
  useEffect(() => {
    const changed = card === undefined ? null : frame.current?.querySelector(`[data-card="${card}"]`);
    changed?.setAttribute('data-changed', 'true');
    changed?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    return () => changed?.removeAttribute('data-changed');
  }, [card, content]);
  return (
    <div ref={frame} className={cx(s.board)}>
      <PastContext value={true}>
        <BoardView live={live} isOpen={false} laneInSight={lane} />
      </PastContext>
    </div>
  );
});
