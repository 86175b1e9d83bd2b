import { use } from 'react';
import { useTranslation } from 'react-i18next';
import { LiveContext } from '@/shared/live';
import type { BoardOnWall, Operate } from '@/shared/live/messages';
import { announce, Button, ConfirmDialog, cx, Icon, toast } from '@/shared/ui';
import s from './Wall.module.css';

const FREEZE: Operate = { type: 'operate', op: { type: 'board-frozen' } };
const REOPEN: Operate = { type: 'operate', op: { type: 'board-reopened' } };

/** Freezes every board that is open, or reopens every one that is frozen, after a question. */
export function FreezeAll({ boards }: { boards: readonly BoardOnWall[] }) {
  const { t } = useTranslation('caseboard');
  const live = use(LiveContext);
  const working = boards.filter(({ board }) => !board.merged).map(({ now }) => now);
  const open = working.filter(({ frozen }) => !frozen);
  const frozen = working.filter(({ frozen }) => frozen);
  const send = async (command: Operate, those: typeof working, done: 'frozenAll' | 'reopenedAll') => {
    if (!live) return;
    const answers = await Promise.allSettled(those.map(({ boardId }) => live.send(`board/${boardId}`, command)));
    const refused = answers.filter(({ status }) => status === 'rejected').length;
    if (refused > 0) toast({ tone: 'bad', title: t('wall.notAll', { count: refused }) });
    else announce(t(`wall.${done}`));
  };
  return (
    <div className={cx(s.all)}>
      <ConfirmDialog
        title={t('wall.freezeTitle', { count: open.length })}
        confirm={t('wall.freezeAll')}
        onConfirm={() => void send(FREEZE, open, 'frozenAll')}
        trigger={
          <Button isDisabled={open.length === 0}>
            <Icon name="lock" size={18} /> {t('wall.freezeAll')}
          </Button>
        }
      >
        {t('wall.freezeDetail')}
      </ConfirmDialog>
      <ConfirmDialog
        title={t('wall.reopenTitle', { count: frozen.length })}
        confirm={t('wall.reopenAll')}
        onConfirm={() => void send(REOPEN, frozen, 'reopenedAll')}
        trigger={
          <Button isDisabled={frozen.length === 0}>
            <Icon name="play" size={18} /> {t('wall.reopenAll')}
          </Button>
        }
      >
        {t('wall.reopenDetail')}
      </ConfirmDialog>
    </div>
  );
}
