import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { TeamButton } from '@/features/session';
import type { BoardOnWall } from '@/shared/live/messages';
import { Badge, cx, Dialog, DisciplineMark } from '@/shared/ui';
import { useEvennessWords } from '../../participation/evenness';
import { LitBadge } from '../../spotlight/SpotlightDesk';
import { ReadBoard } from '../OpenBoard';
import { Activity } from './Activity';
import { disciplinesOf, silentOf } from './miniatures';
import { ParticipationTable } from './ParticipationTable';
import { Thumbnail, useWhatStands } from './Thumbnail';
import s from './Wall.module.css';

interface TileProps {
  board: BoardOnWall;
  /** See busiestOf. */
  busiest: number;
}

/** A board, small: what stands there, who is at work, and who is silent. */
export function Tile({ board, busiest }: TileProps) {
  const { t } = useTranslation('caseboard');
  const [isOpen, setOpen] = useState(false);
  const whatStands = useWhatStands();
  const { teamId, teamName, merged, boardId } = board.board;
  const { now } = board;
  const name = merged ? t('staff.merged', { team: teamName }) : teamName;
  return (
    <li className={cx(s.tile)} data-frozen={now.frozen}>
      <h3 className={cx(s.name)}>
        {merged ? name : <TeamButton teamId={teamId}>{teamName}</TeamButton>}
        <span className={cx(s.signs)}>
          <LitBadge boardId={boardId} />
          {now.pinned ? <Badge icon="edit">{t('wall.pinned')}</Badge> : null}
          {now.frozen ? (
            <Badge tone="wait" icon="lock">
              {t('wall.frozen')}
            </Badge>
          ) : null}
        </span>
      </h3>
      <AriaButton
        className={cx(s.open)}
        onPress={() => setOpen(true)}
        aria-label={`${t('staff.openNamed', { team: teamName })}. ${whatStands(board)}`}
      >
        <Thumbnail miniature={now} />
      </AriaButton>
      {merged ? null : <Shares board={board} />}
      <Activity disciplines={disciplinesOf(board)} activity={now.activity} busiest={busiest} />
      <Dialog title={t('staff.titleOf', { team: teamName })} width="wide" isOpen={isOpen} onOpenChange={setOpen}>
        <ReadBoard boardId={boardId}>
          <ParticipationTable board={board} />
        </ReadBoard>
      </Dialog>
    </li>
  );
}

function Shares({ board }: { board: BoardOnWall }) {
  const { t } = useTranslation('caseboard');
  const evennessWords = useEvennessWords();
  const silent = silentOf(board);
  return (
    <p className={cx(s.shares)}>
      <span>{evennessWords(board.now.evenness)}</span>
      {silent.length === 0 ? null : (
        <span className={cx(s.silent)}>
          {t('wall.silent')}
          {silent.map((code) => (
            <DisciplineMark key={code} code={code} size={22} />
          ))}
        </span>
      )}
    </p>
  );
}
