import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { cx, Notice, PersonMark, ProblemNotice, Skeleton } from '@/shared/ui';
import { useLaneTitle } from './lanes';
import { LaneColumn } from './LaneColumn';
import { KeptWords } from './text/KeptWords';
import type { useBoard } from './useBoard';
import s from './Board.module.css';

/** The team's board: lanes beside each other on a wide screen, one at a time on a phone. */
export function BoardView({ live, isOpen }: { live: ReturnType<typeof useBoard>; isOpen: boolean }) {
  const { t } = useTranslation('caseboard');
  const laneTitle = useLaneTitle();
  const [chosen, choose] = useState<string | null>(null);
  if (live.problem) return <ProblemNotice problem={live.problem} />;
  if (!live.board) return <Skeleton lines={6} />;
  const writable = isOpen && !live.board.readOnly && !live.board.frozen;
  const { lanes } = live.board.layout;
  const shown = chosen ?? lanes[0]?.id;
  return (
    <section className={cx(s.board)} aria-label={t('student.title')}>
      <div className={cx(s.head)}>
        <ul className={cx(s.people)} aria-label={t('student.here')}>
          {live.people.map((person) => (
            <li key={person.accountId}>
              <PersonMark person={person} size="s" />
            </li>
          ))}
        </ul>
        {writable ? null : <Notice tone="wait">{t('student.readOnly')}</Notice>}
      </div>
      <KeptWords live={live} isOpen={writable} />
      <div className={cx(s.chooser)} role="group" aria-label={t('student.lanes')}>
        {lanes.map((lane) => (
          <button key={lane.id} type="button" aria-pressed={lane.id === shown} onClick={() => choose(lane.id)}>
            {laneTitle(lane)}
          </button>
        ))}
      </div>
      <div className={cx(s.lanes)} data-shown={shown}>
        {lanes.map((lane) => (
          <LaneColumn key={lane.id} lane={lane} live={live} isOpen={writable} isShown={lane.id === shown} />
        ))}
      </div>
    </section>
  );
}
