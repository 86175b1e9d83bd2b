import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Lane } from '@/shared/live/messages';
import { cx, Notice, PersonMark, ProblemNotice, Skeleton } from '@/shared/ui';
import { LANES } from './board';
import { LaneColumn } from './LaneColumn';
import { KeptWords } from './text/KeptWords';
import type { useBoard } from './useBoard';
import s from './Board.module.css';

/** The team's board: lanes beside each other on a wide screen, one at a time on a phone. */
export function BoardView({ live, isOpen }: { live: ReturnType<typeof useBoard>; isOpen: boolean }) {
  const { t } = useTranslation('caseboard');
  const [shown, setShown] = useState<Lane>('PROBLEMS');
  if (live.problem) return <ProblemNotice problem={live.problem} />;
  if (!live.board) return <Skeleton lines={6} />;
  const writable = isOpen && !live.board.readOnly;
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
        {LANES.map((lane) => (
          <button key={lane} type="button" aria-pressed={lane === shown} onClick={() => setShown(lane)}>
            {t(`student.lane.${lane}`)}
          </button>
        ))}
      </div>
      <div className={cx(s.lanes)} data-shown={shown}>
        {LANES.map((lane) => (
          <LaneColumn key={lane} lane={lane} live={live} isOpen={writable} isShown={lane === shown} />
        ))}
      </div>
    </section>
  );
}
