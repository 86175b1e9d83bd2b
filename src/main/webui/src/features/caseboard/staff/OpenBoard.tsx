import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Dialog, Stack } from '@/shared/ui';
import { BoardView } from '../student/BoardView';
import { useBoard } from '../student/useBoard';
import { StaffTools } from './StaffTools';

/** A team's board over the cockpit, live, to be read, and what staff may do to it. */
export function OpenBoard({ boardId, teamName }: { boardId: string; teamName: string }) {
  const { t } = useTranslation('caseboard');
  return (
    <Dialog
      title={t('staff.titleOf', { team: teamName })}
      width="wide"
      trigger={
        <Button size="s" aria-label={t('staff.openNamed', { team: teamName })}>
          {t('staff.open')}
        </Button>
      }
    >
      <ReadBoard boardId={boardId} />
    </Dialog>
  );
}

/** A board as staff have it before them; what else is to be known of it stands below. */
export function ReadBoard({ boardId, children }: { boardId: string; children?: ReactNode }) {
  const live = useBoard(boardId);
  return (
    <Stack>
      <StaffTools live={live} />
      <BoardView live={live} isOpen={false} />
      {children}
    </Stack>
  );
}
