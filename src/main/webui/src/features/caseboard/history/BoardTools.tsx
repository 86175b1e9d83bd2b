import { lazy, Suspense, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { cx, Button, Dialog, Icon, Skeleton } from '@/shared/ui';
import { ExportMenu } from '../export/ExportMenu';
import s from './BoardTools.module.css';

/** Brings the slider, which nobody needs who only writes. */
const Replay = lazy(() => import('./Replay'));

/** What whoever reads a board may do beside reading: see how it came about, take it away, and what is put before that. */
export function BoardTools({ boardId, children }: { boardId: string; children?: ReactNode }) {
  const { t } = useTranslation('caseboard');
  return (
    <div className={cx(s.tools)}>
      {children}
      <Dialog
        title={t('history.title')}
        width="full"
        trigger={
          <Button size="s" kind="quiet">
            <Icon name="clock" size={18} /> {t('history.replay')}
          </Button>
        }
      >
        <Suspense fallback={<Skeleton lines={8} />}>
          <Replay boardId={boardId} />
        </Suspense>
      </Dialog>
      <ExportMenu boardId={boardId} />
    </div>
  );
}
