import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { cx, ProblemNotice, Skeleton } from '@/shared/ui';
import { inLane } from './board';
import { BoardHead } from './BoardHead';
import { BoardNowContext } from './boardNow';
import { CardFocusContext, useCardFocus } from './card/focus';
import { seenOn } from './card/seen';
import { useLaneTitle } from './lanes';
import { LaneColumn } from './LaneColumn';
import { useBoardPresence } from './presence/useBoardPresence';
import { KeptWords } from './text/KeptWords';
import type { LiveBoard } from './useBoard';
import s from './Board.module.css';

interface BoardViewProps {
  live: LiveBoard;
  isOpen: boolean;
  /** Comes into sight when it changes, where one lane is shown at a time. */
  laneInSight?: string | undefined;
}

/** The team's board: lanes beside each other on a wide screen, one at a time on a phone. */
export function BoardView({ live, isOpen, laneInSight }: BoardViewProps) {
  const { t } = useTranslation('caseboard');
  const laneTitle = useLaneTitle();
  const [chosen, choose] = useState<string | null>(laneInSight ?? null);
  const [followed, follow] = useState(laneInSight);
  if (laneInSight !== followed) {
    follow(laneInSight);
    if (laneInSight !== undefined) choose(laneInSight);
  }
  const lanesRef = useRef<HTMLDivElement>(null);
  const focus = useCardFocus(lanesRef, live.board, choose);
  const writable = isOpen && live.board?.readOnly === false && !live.board.frozen;
  const presence = useBoardPresence(live.topic, writable);
  if (live.problem) return <ProblemNotice problem={live.problem} />;
  if (!live.board) return <Skeleton lines={6} />;
  const { board } = live;
  const { lanes } = board.layout;
  const shown = chosen ?? lanes[0]?.id;
  const seen = seenOn(live, board);
  const show = (lane: string) => {
    choose(lane);
    lanesRef.current
      ?.querySelector(`[data-lane="${lane}"]`)
      ?.scrollIntoView({ block: 'nearest', inline: 'start', behavior: 'smooth' });
  };
  return (
    <section className={cx(s.board)} aria-label={t('student.title')} {...presence}>
      <BoardHead live={live} isOpen={writable} />
      <KeptWords live={live} isOpen={writable} />
      <div className={cx(s.chooser)} role="group" aria-label={t('student.lanes')}>
        {lanes.map((lane) => (
          <button key={lane.id} type="button" aria-pressed={lane.id === shown} onClick={() => show(lane.id)}>
            {laneTitle(lane)} <span className={cx(s.count)}>{inLane(board.cards, lane.id).length}</span>
          </button>
        ))}
      </div>
      <BoardNowContext value={live}>
        <CardFocusContext value={focus}>
          <div ref={lanesRef} className={cx(s.lanes)} data-shown={shown}>
            {lanes.map((lane) => (
              <LaneColumn
                key={lane.id}
                lane={lane}
                live={live}
                seen={seen}
                isOpen={writable}
                isShown={lane.id === shown}
              />
            ))}
          </div>
        </CardFocusContext>
      </BoardNowContext>
    </section>
  );
}
