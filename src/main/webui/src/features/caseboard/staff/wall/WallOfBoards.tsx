import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { cx, ProblemNotice, Select, Skeleton } from '@/shared/ui';
import { ShareParticipation } from '../../participation/ShareParticipation';
import { FreezeAll } from './FreezeAll';
import { busiestOf, inOrder, type Order } from './miniatures';
import { Tile } from './Tile';
import { useWall } from './useWall';
import s from './Wall.module.css';

/** All boards of a phase, small and live. */
export function WallOfBoards({ phaseId }: { phaseId: string }) {
  const { t } = useTranslation('caseboard');
  const { boards, problem } = useWall(phaseId);
  const [order, setOrder] = useState<Order>('team');
  if (problem) return <ProblemNotice problem={problem} />;
  if (!boards) return <Skeleton lines={6} />;
  if (boards.length === 0) return <p>{t('staff.empty')}</p>;
  const busiest = busiestOf(boards);
  return (
    <div className={cx(s.wall)}>
      <div className={cx(s.tools)}>
        <Select
          label={t('wall.order')}
          value={order}
          onChange={setOrder}
          options={[
            { id: 'team', label: t('wall.byTeam') },
            { id: 'quiet', label: t('wall.quietFirst') },
          ]}
        />
        <FreezeAll boards={boards} />
      </div>
      <p className={cx(s.legend)}>{t('wall.legend')}</p>
      <ShareParticipation phaseId={phaseId} />
      <ul className={cx(s.tiles)}>
        {inOrder(boards, order).map((board) => (
          <Tile key={board.board.boardId} board={board} busiest={busiest} />
        ))}
      </ul>
    </div>
  );
}
