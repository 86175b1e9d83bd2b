import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PhaseViewProps } from '@/features/session';
import { Button, cx, Dialog, Icon, Notice, Skeleton, Stack, useAnnounced } from '@/shared/ui';
import { useConnection } from '@/shared/live';
import type { LitBoard } from '@/shared/live/messages';
import { LitLanes } from './LitLanes';
import { useLitBoard, useSpotlight } from './useSpotlight';
import s from './Spotlight.module.css';

/**
 * To a student, for as long as a board is on every screen: whose it is, and a window to look at it. Nobody is taken there
 * who is at something else, and a window that is open follows the spotlight.
 */
export default function SpotlightNotice({ sessionId }: PhaseViewProps) {
  const { t } = useTranslation('caseboard');
  const lit = useSpotlight(sessionId);
  const [isOpen, setOpen] = useState(false);
  const [last, setLast] = useState(lit);
  if (lit && lit !== last) setLast(lit);
  const whose = lit ? t(lit.mine ? 'spotlight.mine' : 'spotlight.of', { team: lit.teamName }) : undefined;
  useAnnounced(whose ?? (last ? t('spotlight.ended') : undefined));
  return (
    <>
      {lit ? (
        <section className={cx(s.notice)} aria-label={whose}>
          <p className={cx(s.said)}>
            <Icon name="eye" />
            <span>
              <strong>{whose}</strong>
              {lit.mine ? <span className={cx(s.detail)}>{t('spotlight.mineDetail')}</span> : null}
            </span>
          </p>
          <Button onPress={() => setOpen(true)}>{t(lit.mine ? 'spotlight.lookMine' : 'spotlight.look')}</Button>
        </section>
      ) : null}
      {last ? (
        <Dialog title={t('staff.titleOf', { team: last.teamName })} width="full" isOpen={isOpen} onOpenChange={setOpen}>
          {lit ? <Looking key={lit.boardId} lit={lit} /> : <Ended />}
        </Dialog>
      ) : null}
    </>
  );
}

function Ended() {
  const { t } = useTranslation('caseboard');
  return (
    <Notice title={t('spotlight.ended')}>
      <p>{t('spotlight.endedDetail')}</p>
    </Notice>
  );
}

function Looking({ lit }: { lit: LitBoard }) {
  const { t } = useTranslation('caseboard');
  const { board, problem } = useLitBoard(lit.boardId);
  const isOffline = useConnection().state !== 'open';
  if (problem) return <Ended />;
  if (!board) return isOffline ? <Notice tone="wait">{t('spotlight.awaited')}</Notice> : <Skeleton lines={6} />;
  return (
    <Stack>
      {isOffline ? <Notice tone="wait">{t('spotlight.stale')}</Notice> : null}
      <p className={cx(s.soft)}>{t('spotlight.anonymous')}</p>
      <LitLanes board={board} isWhole />
    </Stack>
  );
}
