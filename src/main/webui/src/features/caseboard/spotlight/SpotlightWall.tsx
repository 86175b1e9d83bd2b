import { useTranslation } from 'react-i18next';
import type { LitBoard } from '@/shared/live/messages';
import { cx, useAnnounced } from '@/shared/ui';
import { LitLanes } from './LitLanes';
import { useLitBoard } from './useSpotlight';
import s from './Spotlight.module.css';

/** The board on every screen, for the wall of the hall: its words and fields, as large as fits. */
export function SpotlightWall({ lit }: { lit: LitBoard }) {
  const { t } = useTranslation('caseboard');
  const { board } = useLitBoard(lit.boardId);
  const title = t('staff.titleOf', { team: lit.teamName });
  useAnnounced(title);
  return (
    <div className={cx(s.wall)}>
      <h2 className={cx(s.title)}>{title}</h2>
      {board ? <LitLanes board={board} /> : null}
    </div>
  );
}
